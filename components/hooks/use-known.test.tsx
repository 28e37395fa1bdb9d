// @vitest-environment happy-dom
import { environment } from "./made-up-environment";
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "@/lib/kernel/result";
import type { ask } from "@/lib/messaging/client";
import type { ComposerView, PersonKnown } from "@/lib/messaging/protocol";
import { createComposerStore } from "./composer-store";
import { draft, person, view as nobody } from "./made-up-view";
import { type Environment, EnvironmentContext } from "./use-environment";
import { useKnown } from "./use-known";

const asked = vi.hoisted(() => vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const ada = { ...person, proven: true, name: "Ada Example", firstName: "Ada" };

let root: Root;
let move: (() => void) | null;
let hook: ReturnType<typeof useKnown>;
let store: ReturnType<typeof createComposerStore>;

function answer(change: Partial<PersonKnown>) {
  const known = { person, draft, attemptId: "first", lastContact: null, moved: null };
  asked.mockResolvedValue(ok({ ...known, ...change }));
}

const idle = { isSending: false, isSent: false };

function Screen({ view, during }: { view: ComposerView; during: typeof idle }) {
  const known = useKnown(view, store, during);
  useEffect(() => {
    hook = known;
  });
  return null;
}

function watch(onMove: () => void) {
  move = onMove;
  return () => (move = null);
}

function show(view: ComposerView, during = idle, panel: Environment["panel"] = null) {
  const tab = { watch, openBeside: async () => {}, version: "1" };
  return act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, tab, panel }}>
        <Screen view={view} during={during} />
      </EnvironmentContext>,
    ),
  );
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const moves = () => act(async () => move?.());

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  asked.mockReset();
  answer({});
  store = createComposerStore(nobody);
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("reading an incomplete page again", () => {
  it("happens after 300, 700 and 1,500 ms, and then no more", async () => {
    await show(nobody);
    for (const [ms, times] of [
      [299, 0],
      [1, 1],
      [400, 2],
      [800, 3],
      [10_000, 3],
    ] as const) {
      await wait(ms);
      expect(asked).toHaveBeenCalledTimes(times);
    }
  });

  it("ends when everything is known, and with the screen", async () => {
    await show(nobody);
    answer({ person: ada, draft: { ...draft, message: "Hi Ada," } });
    await wait(2_000);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(hook.person.name).toBe("Ada Example");
    expect(store.getState().draft.message).toBe("Hi Ada,");
    act(() => root.unmount());
    expect(move).toBeNull();
    root = createRoot(document.createElement("div"));
  });

  it("is not asked for where nothing is missing, nothing can be read, or a send is under way", async () => {
    await show({ ...nobody, person: ada });
    await show({ ...nobody, person: { ...person, recipientId: "typed", origin: "typed" } });
    await show(
      { ...nobody, person: { ...person, recipientId: "other" } },
      { ...idle, isSending: true },
    );
    await wait(2_000);
    expect(asked).not.toHaveBeenCalled();
  });

  it("leaves a text that was begun as it is", async () => {
    await show(nobody);
    act(() => store.setState({ draft: { ...draft, message: "My own", touched: true } }));
    answer({ person: ada, draft: { ...draft, message: "Hi Ada," }, attemptId: "second" });
    await wait(300);
    expect(store.getState()).toMatchObject({ draft: { message: "My own" }, attemptId: "first" });
  });
});

describe("a tab that moves on", () => {
  beforeEach(() => show({ ...nobody, person: ada }));

  it("is read at once, and somebody else there is told", async () => {
    answer({ person: ada, moved: { shown: "bo-example", isSure: true, isOwnTab: true } });
    await moves();
    expect(hook.moved).toMatchObject({ shown: "bo-example" });
    answer({ person: ada, moved: { shown: "Bo Example", isSure: true, isOwnTab: true } });
    await wait(300);
    expect(hook.moved).toMatchObject({ shown: "Bo Example" });
  });

  it("claims nothing that may still pass before the last reading", async () => {
    answer({ person: ada, moved: { shown: "ada-vanity", isSure: false, isOwnTab: true } });
    await moves();
    await wait(1_499);
    expect(hook.moved).toBeNull();
    await wait(1);
    expect(hook.moved).toMatchObject({ shown: "ada-vanity" });
  });

  it("takes it back when the page shows the person again", async () => {
    answer({ person: ada, moved: { shown: "Bo Example", isSure: true, isOwnTab: true } });
    await moves();
    answer({ person: ada });
    await moves();
    expect(hook.moved).toBeNull();
  });

  it("asks again after the next move of who chose to stay", async () => {
    answer({ person: ada, moved: { shown: "Bo Example", isSure: true, isOwnTab: true } });
    await moves();
    act(() => hook.stay());
    expect(hook.stays).toBe(true);
    await moves();
    expect(hook.stays).toBe(false);
  });
});

describe("the tab in front of a side panel", () => {
  let front: { id: number; isCalled: boolean };
  const panel = {
    front: async () => front,
    takeCall: async () => null,
    onCall: () => () => undefined,
  };
  const typed = { ...nobody, person: { ...ada, origin: "typed" as const } };
  const bo = { shown: "Bo Example", isSure: true, isOwnTab: false };

  beforeEach(() => {
    front = { id: 8, isCalled: true };
  });

  it("is read at each move, also beside a person who was typed in", async () => {
    await show(typed, idle, panel);
    expect(asked).not.toHaveBeenCalled();
    answer({ person: ada, moved: bo });
    await moves();
    expect(asked).toHaveBeenCalledWith("recipient.read-again", {
      recipientId: "recipient",
      tabId: 8,
    });
    expect(hook).toMatchObject({ moved: bo, isUnseen: false });
  });

  it("is not asked about where Courier was not called, and nothing is claimed of it", async () => {
    await show(typed, idle, panel);
    answer({ person: ada, moved: bo });
    await moves();
    asked.mockClear();
    front = { id: 9, isCalled: false };
    await moves();
    await wait(2_000);
    expect(asked).not.toHaveBeenCalled();
    expect(hook).toMatchObject({ moved: null, isUnseen: true });
  });

  it("is the one that came last, however late an earlier one answers", async () => {
    await show(typed, idle, panel);
    const late = Promise.withResolvers<unknown>();
    asked.mockReturnValueOnce(late.promise);
    await moves();
    front = { id: 9, isCalled: false };
    await moves();
    const known = { person: ada, draft, attemptId: "first", lastContact: null, moved: bo };
    await act(async () => late.resolve(ok(known)));
    expect(hook).toMatchObject({ moved: null, isUnseen: true });
  });

  it("is left alone during a send; after it somebody else is told and no fact changes", async () => {
    store = createComposerStore(typed);
    await show(typed, { ...idle, isSending: true }, panel);
    expect(move).toBeNull();
    await show(typed, { isSending: false, isSent: true }, panel);
    answer({ person: { ...ada, name: "Other" }, moved: bo });
    await moves();
    expect(hook).toMatchObject({ moved: bo, person: { name: "Ada Example" } });
  });
});
