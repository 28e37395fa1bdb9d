// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "@/lib/kernel/result";
import type { AttemptView, MessageName } from "@/lib/messaging/protocol";
import { held } from "./made-up-view";
import { useAttempt } from "./use-attempt";

const asked = vi.hoisted(() => vi.fn<(name: MessageName, input: object) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const at = "2026-11-23T10:00:00.000Z";
const sent: AttemptView = {
  ...held,
  leftAt: at,
  endedAt: at,
  outcome: { state: "sent", echo: "same" },
};
const doubt = { state: "unconfirmed", at, doubt: "worker-died", said: null, look: null } as const;
const silent = fail({ kind: "worker-unavailable" } as const);

let root: Root;
let hook: ReturnType<typeof useAttempt>;
/** What the worker answers to each message. */
let answers: Partial<Record<MessageName, unknown>>;

function Screen() {
  const attempt = useAttempt(sent);
  useEffect(() => {
    hook = attempt;
  });
  return null;
}

const record = (changes: Partial<AttemptView>) =>
  ok({ attempt: { ...sent, ...changes }, attemptId: "next", allowance: { kind: "unknown" } });
const recall = () => act(async () => hook.recall());
const recalls = () => asked.mock.calls.filter(([name]) => name === "send.recall");

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  answers = { "send.recall": silent };
  asked.mockReset();
  asked.mockImplementation(async (name) => answers[name] ?? ok(null));
  root = createRoot(document.createElement("div"));
  await act(async () => root.render(<Screen />));
});

afterEach(() => act(() => root.unmount()));

describe("a recall whose worker goes silent", () => {
  it("is what its record says: in doubt, or done", async () => {
    answers["send.follow"] = record({ recall: doubt });
    await recall();
    expect(hook.attempt?.recall).toEqual(doubt);
    expect(hook.recalling).toEqual({ is: false, failure: null, isLost: false });
    answers["send.follow"] = record({ outcome: { state: "recalled", at } });
    await recall();
    expect(hook.attempt?.outcome.state).toBe("recalled");
    expect(hook.recalling.failure).toBeNull();
  });

  it("was not asked for where its record says nothing of one", async () => {
    answers["send.follow"] = record({});
    await recall();
    const failure = { kind: "worker-unavailable" };
    expect(hook.recalling).toEqual({ is: false, failure, isLost: false });
  });

  it("may have left where nobody can read the record", async () => {
    answers["send.follow"] = fail({ kind: "storage-unavailable" } as const);
    await recall();
    expect(hook.recalling).toEqual({ is: false, failure: null, isLost: true });
  });

  it("is asked for once", async () => {
    answers["send.follow"] = silent;
    await recall();
    expect(recalls()).toHaveLength(1);
  });
});

it("a recall that could not be tried tells why, and is not looked up", async () => {
  answers["send.recall"] = fail({ kind: "no-key" } as const);
  await recall();
  expect(hook.recalling.failure).toEqual({ kind: "no-key" });
  expect(asked.mock.calls.map(([name]) => name)).not.toContain("send.follow");
});
