// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "@/lib/kernel/result";
import type { AttemptView, ComposerView, MessageName } from "@/lib/messaging/protocol";
import { createComposerStore } from "./composer-store";
import { held, saved, view as nobody } from "./made-up-view";
import { useSend } from "./use-send";

const asked = vi.hoisted(() => vi.fn<(name: MessageName, input: object) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const at = "2026-11-23T10:00:00.000Z";
const unconfirmed = { ...held, outcome: { state: "unconfirmed", doubt: "cut" } } as const;
const view: ComposerView = {
  ...nobody,
  draft: { ...nobody.draft, message: "Hello Ada", touched: true, caret: 9 },
};
const silent = fail({ kind: "worker-unavailable" } as const);

let root: Root;
let hook: ReturnType<typeof useSend>;
let store: ReturnType<typeof createComposerStore>;
/** What the worker answers to each message, in order; the last answer is repeated. */
let answers: Partial<Record<MessageName, unknown[]>>;

function reported(attempt: Partial<AttemptView>) {
  const allowance = { kind: "unknown" };
  return ok({ attempt: { ...held, ...attempt }, attemptId: "next", allowance });
}

const calls = (name: MessageName) => asked.mock.calls.filter((call) => call[0] === name);

function Screen({ first }: { first: ComposerView }) {
  const sending = useSend(store, first, () => undefined);
  useEffect(() => {
    hook = sending;
  });
  return null;
}

const show = (first: ComposerView) => act(async () => root.render(<Screen first={first} />));
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = (...consent: Parameters<typeof hook.send>) => act(async () => hook.send(...consent));

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  answers = {
    "send.start": [ok(held)],
    "send.follow": [new Promise(() => undefined)],
    "draft.save": [ok(saved)],
    "draft.current": [silent],
  };
  asked.mockReset();
  asked.mockImplementation(async (name) => {
    const [next, ...rest] = answers[name] ?? [ok(null)];
    if (rest.length > 0) answers[name] = rest;
    return next;
  });
  store = createComposerStore(view);
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

describe("a Send on screen", () => {
  it("is under way from its press, and ten presses are one", async () => {
    await show(view);
    for (let times = 0; times < 10; times += 1) await press();
    expect(calls("send.start")).toHaveLength(1);
    expect(hook).toMatchObject({ isSending: true, attempt: held });
  });

  it("ends with what the worker says, and the text goes on under another attempt", async () => {
    answers["send.follow"] = [reported(unconfirmed)];
    await show(view);
    await press();
    expect(hook).toMatchObject({ isSending: false, attempt: unconfirmed, stopped: null });
    expect(store.getState().attemptId).toBe("next");
  });

  it("keeps the text that it takes, where a key did not: that is not said of it any more", async () => {
    answers["draft.save"] = [fail({ kind: "storage-unavailable" })];
    await show(view);
    await act(() => store.getState().keep());
    expect(store.getState()).toMatchObject({
      isKept: false,
      notKept: { kind: "storage-unavailable" },
    });
    await press();
    expect(store.getState()).toMatchObject({ isKept: true, notKept: null });
  });

  it("that does not begin keeps nothing", async () => {
    answers["draft.save"] = [fail({ kind: "storage-unavailable" })];
    answers["send.start"] = [fail({ kind: "storage-unavailable" })];
    await show(view);
    await act(() => store.getState().keep());
    await press();
    expect(store.getState()).toMatchObject({
      isKept: false,
      notKept: { kind: "storage-unavailable" },
    });
  });

  it("leaves no attempt behind when it is taken back", async () => {
    answers["send.follow"] = [reported({ outcome: { state: "undone" } })];
    await show(view);
    await press();
    expect(hook).toMatchObject({ isSending: false, attempt: null, isUndone: true });
    expect(store.getState().draft.message).toBe("Hello Ada");
  });

  it("that was not taken back in time says so while it is on its way", async () => {
    answers["send.undo"] = [ok({ undone: false })];
    await show({ ...view, attempt: held });
    await act(() => hook.undo());
    expect(hook).toMatchObject({ isSending: true, isTooLate: true });
  });

  it("says nothing of an Undo of the one before, whose answer came after its end", async () => {
    const [ended, late] = [Promise.withResolvers(), Promise.withResolvers()];
    answers["send.undo"] = [late.promise];
    answers["send.follow"] = [ended.promise, new Promise(() => undefined)];
    await show({ ...view, attempt: held });
    await act(async () => void hook.undo());
    await act(async () => ended.resolve(reported(unconfirmed)));
    await act(async () => late.resolve(ok({ undone: false })));
    await press();
    expect(hook).toMatchObject({ isSending: true, isTooLate: false });
  });

  it("of an earlier popup is followed as if it had been pressed here", async () => {
    answers["send.follow"] = [reported(unconfirmed)];
    await show({ ...view, attempt: held });
    expect(calls("send.start")).toEqual([]);
    expect(hook).toMatchObject({ isSending: false, attempt: unconfirmed });
  });

  it("counts as seen once its outcome is there, and not before", async () => {
    await show({ ...view, attempt: held });
    expect(calls("sends.seen")).toEqual([]);
    answers["send.follow"] = [reported({ ...unconfirmed, seen: false })];
    await press();
    await act(async () => root.render(null));
    await show({ ...view, attempt: { ...unconfirmed, seen: false } });
    expect(calls("sends.seen")).toEqual([
      ["sends.seen", { outcomes: [{ attemptId: "first", state: "unconfirmed" }] }],
    ]);
  });
});

describe("a worker that dies", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => vi.useRealTimers());
  it("at the press is asked what its record says", async () => {
    answers["send.start"] = [silent];
    answers["send.follow"] = [reported({ outcome: { state: "returned" } })];
    await show(view);
    await press();
    expect(hook.attempt?.outcome.state).toBe("returned");
    expect(store.getState().attemptId).toBe("next");
  });

  it("on the way is asked again, since the question starts another", async () => {
    answers["send.follow"] = [silent, reported(unconfirmed)];
    await show(view);
    await press();
    await wait(0);
    expect(hook).toMatchObject({ isSending: false, attempt: unconfirmed });
  });

  it("is asked ever later while Chrome goes on stopping it, and only then given up", async () => {
    answers["send.follow"] = [silent, silent, silent, silent, reported(unconfirmed)];
    await show(view);
    await press();
    await wait(0);
    expect(calls("send.follow")).toHaveLength(2);
    await wait(1_250);
    expect(hook).toMatchObject({ isSending: true, attempt: held });
    await wait(3_000);
    expect(hook).toMatchObject({ isSending: false, attempt: unconfirmed });
  });

  it("for good leaves the attempt as it is, so that Send asks for its end first", async () => {
    answers["send.follow"] = [silent];
    await show(view);
    await press();
    await wait(4_250);
    expect(hook).toMatchObject({ isSending: false, attempt: null });
    expect(hook.stopped).toEqual({ kind: "worker-unavailable" });
    expect(store.getState().attemptId).toBe("first");
  });
});

describe("pressing Send on", () => {
  it("an attempt that had ended shows its end and renews the attempt", async () => {
    answers["send.start"] = [ok(unconfirmed)];
    answers["send.follow"] = [reported(unconfirmed)];
    await show(view);
    await press();
    expect(hook).toMatchObject({ isSending: false, attempt: unconfirmed });
    expect(store.getState().attemptId).toBe("next");
  });

  it("a failed look for the end of an attempt leaves a doubt, never a stop before it", async () => {
    answers["send.follow"] = [fail({ kind: "storage-unavailable" })];
    await show({ ...view, attempt: held });
    expect(hook.stopped).toEqual({ kind: "worker-unavailable" });
  });

  it("a question adds its consent, until the text changes", async () => {
    const again = { kind: "same-text-again", before: "sent", at } as const;
    answers["send.start"] = [fail(again)];
    await show(view);
    await press();
    expect(hook.stopped).toEqual(again);
    await press("same-text");
    await press("changed-recipient");
    await act(async () => store.getState().edit({ message: "Hello again" }));
    await press();
    expect(calls("send.start").map(([, input]) => "consents" in input && input.consents)).toEqual([
      [],
      ["same-text"],
      ["same-text", "changed-recipient"],
      [],
    ]);
  });

  it("a text again after its outcome asks again: a consent is for one Send", async () => {
    const again = { kind: "same-text-again", before: "unconfirmed", at } as const;
    answers["send.start"] = [fail(again), ok(held), fail(again)];
    answers["send.follow"] = [reported(unconfirmed)];
    await show({ ...view, attempt: unconfirmed });
    await press();
    await press("may-have-arrived");
    await press();
    expect(calls("send.start").map(([, input]) => "consents" in input && input.consents)).toEqual([
      [],
      ["may-have-arrived"],
      [],
    ]);
  });
});

describe("the next change of the text", () => {
  it("takes away what was said of it, but no doubt", async () => {
    answers["send.start"] = [fail({ kind: "message-empty" })];
    await show({ ...view, attempt: unconfirmed });
    await press();
    expect(hook.stopped).not.toBeNull();
    await act(async () => hook.forget());
    expect(hook).toMatchObject({ stopped: null, attempt: unconfirmed });
  });
});

describe("settling a doubt", () => {
  it("tells why the conversation could not be read, and keeps the doubt", async () => {
    answers["send.check"] = [fail({ kind: "unreachable" })];
    await show({ ...view, attempt: unconfirmed });
    await act(() => hook.check());
    expect(hook.checking).toEqual({ is: false, failure: { kind: "unreachable" } });
    expect(hook.attempt).toEqual(unconfirmed);
  });

  it("takes no place of another attempt that was made meanwhile", async () => {
    const looked = Promise.withResolvers();
    answers["send.check"] = [looked.promise];
    answers["send.start"] = [ok({ ...held, attemptId: "second" })];
    await show({ ...view, attempt: unconfirmed });
    await act(async () => void hook.check());
    await press();
    await act(async () =>
      looked.resolve(ok({ ...held, outcome: { state: "sent", echo: "same" } })),
    );
    expect(hook).toMatchObject({ isSending: true, attempt: { attemptId: "second" } });
  });

  it("elsewhere shows here too", async () => {
    vi.useFakeTimers({ now: Date.parse(at) });
    answers["send.follow"] = [reported({ outcome: { state: "not-delivered" } })];
    await show({ ...view, attempt: unconfirmed });
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(hook.attempt?.outcome.state).toBe("not-delivered");
    vi.useRealTimers();
  });

  it("shows what was found, or what the user says", async () => {
    const sent = { ...held, outcome: { state: "sent", echo: "not-compared" } };
    answers["send.settle"] = [ok(sent)];
    await show({ ...view, attempt: unconfirmed });
    await act(() => hook.settle(true));
    expect(calls("send.settle")).toEqual([["send.settle", { attemptId: "first", arrived: true }]]);
    expect(hook.attempt?.outcome.state).toBe("sent");
  });
});
