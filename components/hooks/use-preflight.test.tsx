// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "@/lib/kernel/result";
import type { ask } from "@/lib/messaging/client";
import { nothingKnown, type Preflight } from "@/lib/preflight/preflight";
import { createComposerStore } from "./composer-store";
import { draft, person, view } from "./made-up-view";
import { usePreflight } from "./use-preflight";

const asked = vi.hoisted(() => vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

let root: Root;
let store: ReturnType<typeof createComposerStore>;
let known: Preflight | null;
let visibility: DocumentVisibilityState;

interface Shown {
  of?: typeof person;
  type?: "message" | "inmail";
  isPaused?: boolean;
}

function Screen({ of = person, type = "message", isPaused = false }: Shown) {
  const told = usePreflight(store, of, type, isPaused);
  useEffect(() => {
    known = told;
  });
  return null;
}

const show = (shown: Shown = {}) => act(async () => root.render(<Screen {...shown} />));
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const questions = () => asked.mock.calls.filter(([name]) => name === "preflight.ask");

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  asked.mockReset();
  asked.mockResolvedValue(ok({ ...nothingKnown, connected: true }));
  visibility = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
  store = createComposerStore(view);
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the questions about a person", () => {
  it("begin after a second and a half of looking", async () => {
    await show();
    await wait(1_499);
    expect(questions()).toEqual([]);
    await wait(1);
    expect(questions()).toEqual([
      ["preflight.ask", { recipientId: "recipient", messageType: "message" }],
    ]);
    expect(known).toMatchObject({ connected: true });
  });

  it("begin with the first key", async () => {
    await show();
    await act(async () => store.getState().edit({ message: "Hi, Ada" }));
    expect(questions()).toHaveLength(1);
    await act(async () => store.getState().edit({ message: "Hi, Ada!" }));
    await wait(10_000);
    expect(questions()).toHaveLength(1);
  });

  it("do not begin with a template that is filled again, nor with a screen nobody sees", async () => {
    visibility = "hidden";
    await show();
    const learned = { ...view, draft: { ...draft, message: "Hi Ada," }, attemptId: "second" };
    await act(async () => store.getState().learn(learned, 0));
    await wait(10_000);
    expect(questions()).toEqual([]);
    visibility = "visible";
    document.dispatchEvent(new Event("visibilitychange"));
    await wait(1_500);
    expect(questions()).toHaveLength(1);
  });

  it("never begin where the screen went before", async () => {
    await show();
    await wait(1_000);
    act(() => root.render(null));
    await wait(10_000);
    expect(questions()).toEqual([]);
  });

  it("are asked again for another type, and for a person of whom more is known", async () => {
    await show();
    await wait(1_500);
    await show({ type: "inmail" });
    await show({ type: "inmail", of: { ...person, proven: true } });
    expect(questions().map(([, input]) => input)).toMatchObject([
      { messageType: "message" },
      { messageType: "inmail" },
      { messageType: "inmail" },
    ]);
  });

  it("rest while a message is under way", async () => {
    await show({ isPaused: true });
    await wait(10_000);
    expect(questions()).toEqual([]);
  });

  it("take the answer to the latest alone", async () => {
    const early = Promise.withResolvers<unknown>();
    asked.mockReturnValueOnce(early.promise);
    await show();
    await wait(1_500);
    await show({ type: "inmail" });
    await act(async () => early.resolve(ok({ ...nothingKnown, connected: false })));
    expect(known).toMatchObject({ connected: true });
  });

  it("keep what is known where a later one fails", async () => {
    await show();
    await wait(1_500);
    asked.mockResolvedValue(fail({ kind: "worker-unavailable" }));
    await show({ type: "inmail" });
    expect(known).toMatchObject({ connected: true });
  });
});
