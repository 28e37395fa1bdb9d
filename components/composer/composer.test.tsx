// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { typeInto } from "@/components/made-up-typing";
import { sam, tess } from "@/components/hooks/made-up-accounts";
import { environment } from "@/components/hooks/made-up-environment";
import { draft, held, person, saved, view as nobody } from "@/components/hooks/made-up-view";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { DraftChange } from "@/lib/drafts/draft-change";
import { fail, ok } from "@/lib/kernel/result";
import type { ComposerView, DraftText, Input, MessageName } from "@/lib/messaging/protocol";
import { nothingKnown } from "@/lib/preflight/preflight";
import { Composer } from "./composer";

const asked = vi.hoisted(() => vi.fn<(name: MessageName, input: unknown) => Promise<unknown>>());
const listeners = vi.hoisted(() => new Set<(change: DraftChange) => void>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("@/lib/messaging/draft-changes", () => ({
  onDraftChange(listener: (change: DraftChange) => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
}));
vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

const at = "2026-11-23T10:00:00.000Z";
const toAda: DraftText = { ...draft, message: "Hi Ada, are you in Aarhus?", touched: true };
const view: ComposerView = {
  ...nobody,
  person: { ...person, name: "Ada Brandt", firstName: "Ada" },
  draft: toAda,
  account: { id: sam.id, name: sam.name },
  accounts: [sam, tess],
};
const file = { id: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001", name: "plan.pdf", size: 7 };

let root: Root;
let place: HTMLElement;
/** What the worker has by now. */
let kept: DraftText;
/** Answers the next question about a file to keep. */
let stored: PromiseWithResolvers<void>;
/** What the service says is left, once it does. */
let left: PromiseWithResolvers<unknown>;

const starts = () =>
  asked.mock.calls
    .filter(([name]) => name === "send.start")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the composer asked it
    .map(([, input]) => input as Input<"send.start">)
    .map(({ draft: { message }, consents }) => ({ message, consents }));

const button = (label: RegExp) =>
  [...place.querySelectorAll("button")].find(({ textContent }) => label.test(textContent ?? ""));

const press = (label: RegExp) => act(async () => button(label)?.click());
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

const box = () => place.querySelector<HTMLTextAreaElement>("#message");
const told = () => place.querySelector("[role=status]")?.textContent;

const files = async () => ({ keep: () => stored.promise.then(() => ok(file.id)) });

const accountList = () => place.querySelector("select")?.getAttribute("aria-disabled") ?? null;

async function open(changes: Partial<ComposerView> = {}): Promise<void> {
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, files }}>
        <Composer
          view={{ ...view, ...changes }}
          isSwitched={false}
          onSwitched={() => undefined}
          onReopen={() => undefined}
          onExplain={() => undefined}
          attemptRef={{ current: null }}
        />
      </EnvironmentContext>,
    ),
  );
  await act(() => vi.dynamicImportSettled());
  await pass(600);
}

/** A composer whose text was sent before, so that the first Send is asked about. */
async function askedAgain(changes: Partial<ComposerView> = {}): Promise<void> {
  await open(changes);
  await press(/^Send$/u);
  await act(() => vi.dynamicImportSettled());
  await pass(600);
}

/** Another window writes to the same person. */
async function writtenElsewhere(message: string): Promise<void> {
  kept = { ...toAda, message };
  const change = { attemptId: "first", line: crypto.randomUUID(), touched: true };
  await act(async () => {
    for (const listener of listeners) listener(change);
  });
  await pass(1_100);
}

async function writeMessage(message: string): Promise<void> {
  await typeInto(place.querySelector("textarea"), message);
}

async function dropFile(): Promise<void> {
  const item = {
    getAsFile: () => new File(["made up"], file.name),
    webkitGetAsEntry: () => ({ isDirectory: false }),
  };
  const dataTransfer = { types: ["Files"], items: [item] };
  const drop = Object.assign(new Event("drop", { cancelable: true }), { dataTransfer });
  await act(async () => document.dispatchEvent(drop));
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  Element.prototype.checkVisibility = () => true;
  document.execCommand = () => false;
  stored = Promise.withResolvers();
  left = Promise.withResolvers();
  kept = toAda;
  asked.mockReset().mockImplementation(async (name) => {
    switch (name) {
      case "send.start":
        return fail({ kind: "same-text-again", before: "sent", at });
      case "draft.current":
        return ok({ ...view, draft: kept });
      case "draft.save":
        return ok(saved);
      case "allowance.get":
        return left.promise;
      case "guard.before":
        return ok({ saidOf: [], sent: null });
      default:
        return fail({ kind: "unreachable" });
    }
  });
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the account of a text", () => {
  it("cannot be changed from when a file is given until it is stored", async () => {
    await askedAgain();
    expect(accountList()).toBeNull();
    await dropFile();
    expect(accountList()).toBe("true");
    await act(async () => stored.resolve());
    expect(accountList()).toBeNull();
  });
});

const nothingLeft = {
  kind: "known",
  action: "MESSAGE",
  limit: 150,
  used: 150,
  remaining: 0,
  resetsAt: "2026-11-24T00:00:00.000Z",
  seenAt: at,
  source: "quota",
} as const;

describe("Send, with no messages left", () => {
  it.each([
    ["waits for a first message", null, 0],
    ["is for the service to judge where a message went before", { state: "sent", at }, 1],
    ["waits where none is known to have arrived", { state: "refused", at }, 0],
  ] as const)("%s", async (_what, lastContact, presses) => {
    await askedAgain({ lastContact, allowance: nothingLeft });
    expect(starts()).toHaveLength(presses);
  });

  it("waits where the service knows of no conversation with this account", async () => {
    const answers = asked.getMockImplementation();
    asked.mockImplementation(async (name, input) =>
      name === "preflight.ask"
        ? ok({ ...nothingKnown, conversation: false })
        : answers?.(name, input),
    );
    await askedAgain({ lastContact: { state: "sent", at }, allowance: nothingLeft });
    await pass(1_500);
    expect(button(/^Send again/u)?.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("Send again", () => {
  it("sends the text that the question was about, with the answer to it", async () => {
    await askedAgain();
    await press(/^Send again/u);
    expect(starts()).toEqual([
      { message: toAda.message, consents: [] },
      { message: toAda.message, consents: ["same-text"] },
    ]);
  });

  it("is gone once another window wrote another text, and a Send begins anew", async () => {
    await askedAgain();
    expect(button(/^Send again/u)).toBeDefined();
    await writtenElsewhere("Hi Ada, another text");
    expect(button(/^Send again/u)).toBeUndefined();
    await press(/^Send$/u);
    expect(starts().at(-1)).toEqual({ message: "Hi Ada, another text", consents: [] });
  });

  it("stays where another window only moved its cursor", async () => {
    await askedAgain();
    await writtenElsewhere(toAda.message);
    expect(button(/^Send again/u)).toBeDefined();
  });

  it("is no way around what stops Send", async () => {
    await askedAgain();
    await act(async () => left.resolve(ok(nothingLeft)));
    expect(button(/^Send again/u)?.getAttribute("aria-disabled")).toBe("true");
    await press(/^Send again/u);
    expect(starts()).toHaveLength(1);
  });

  it("is gone from the moment that a file is given, and nothing is sent until it is stored", async () => {
    await askedAgain();
    await dropFile();
    expect(button(/^Send again/u)).toBeUndefined();
    await press(/^Send$/u);
    expect(starts()).toHaveLength(1);
    await act(async () => stored.resolve());
    await press(/^Send$/u);
    expect(starts()).toHaveLength(2);
  });
});

describe("a message that arrived", () => {
  const sent = { ...held, outcome: { state: "sent", echo: "same" } } as const;

  it.each([
    ["the text on screen", { message: toAda.message }, {}],
    ["another one, and nothing was written since", { message: "Another one" }, { touched: false }],
  ])("leaves nothing to write, where it is %s", async (_, attempt, written) => {
    await open({ attempt: { ...sent, ...attempt }, draft: { ...toAda, ...written } });
    expect([box(), button(/^Send$/u)]).toEqual([null, undefined]);
    expect(button(/another/iu)).toBeDefined();
  });

  it("takes no other text off the screen, says which one it was, and stays told while that is typed", async () => {
    await open({ attempt: { ...sent, message: "The one before" } });
    expect(box()?.value).toBe(toAda.message);
    expect(told()).toContain("Sent to Ada Brandt.");
    expect(told()).toContain("The one before");
    expect(button(/another/iu)).toBeUndefined();
    await writeMessage("Hi Ada, are you in Aarhus now?");
    expect(box()?.value).toBe("Hi Ada, are you in Aarhus now?");
    expect(told()).toContain("The one before");
    await writeMessage("The one before");
    expect(box()?.value).toBe("The one before");
    await writeMessage("Hi Ada, are you in Aarhus now?");
    await press(/^Send$/u);
    expect(starts().at(-1)?.message).toBe("Hi Ada, are you in Aarhus now?");
  });

  it("after a doubt does the same to a text that was begun meanwhile", async () => {
    const doubt = { state: "unconfirmed", doubt: "cut" } as const;
    await open({ attempt: { ...held, message: "The one before", outcome: doubt } });
    asked.mockImplementation(async (name) =>
      name === "send.check"
        ? ok({ ...sent, message: "The one before", settledBy: "thread" })
        : ok(saved),
    );
    await press(/Check the conversation/u);
    expect(told()).toContain("Found in the conversation");
    expect(box()?.value).toBe(toAda.message);
  });
});
