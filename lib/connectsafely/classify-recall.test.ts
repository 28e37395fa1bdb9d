import { describe, expect, it } from "vitest";
import { classifyRecall } from "./classify-recall";
import type { Exchange } from "./exchange";
import { bodyOf, madeUpAnswers } from "./made-up-answers";
import type { Body } from "./read-body";

const statuses = Array.from({ length: 500 }, (_, index) => 100 + index);
/** Refused whatever the body says, unless it claims success. */
const byStatus = new Set([401, 403, 405, 411, 413, 415, 429]);

function answer(status: number, body: Body): Exchange {
  const headers = { observation: null, retryAt: null, resetsAt: null, clockAhead: null };
  return { kind: "answer", status, headers, body };
}

function without(error: "cut" | "timed-out" | "never-left") {
  return classifyRecall({ kind: "error", error });
}

/** The rule once more: which states a status and a meaning add up to. */
function stateOf(status: number, meaning: string): string {
  if (status === 200 && meaning === "success") return "done";
  if (meaning.startsWith("success")) return "unconfirmed";
  const byBody =
    ((status === 400 || status === 422) && meaning === "fields") ||
    // Its sentence names the account, so that no message was looked for.
    ((status === 404 || status === 410) && meaning === "channel") ||
    (status === 500 && meaning === "session-lost");
  return byStatus.has(status) || byBody ? "refused" : "unconfirmed";
}

describe("what became of a recall", () => {
  // Whether the words of a success are words says something of a send only.
  const bodies = madeUpAnswers.filter(([name]) => !name.includes("with a number for"));

  it.each(bodies)("is what every status with %s says", async (_name, text, meaning) => {
    const body = await bodyOf(text);
    for (const status of statuses) {
      const { state } = classifyRecall(answer(status, body));
      expect([status, state]).toEqual([status, stateOf(status, meaning)]);
    }
  });

  it.each<[number, object, object]>([
    [404, { error: "Message not found" }, { doubt: "not-understood", said: "Message not found" }],
    [404, { error: "Conversation not found" }, { doubt: "not-understood" }],
    [410, { error: "Conversation not found" }, { doubt: "not-understood" }],
    [404, { error: "Account not found" }, { failure: { kind: "account-not-found" } }],
    [400, { success: false, error: "Too old" }, { doubt: "not-understood", said: "Too old" }],
    [500, { error: "boom" }, { doubt: "server-error", said: "boom" }],
    [405, {}, { failure: { kind: "route-retired" } }],
    [400, { error: "message is required" }, { failure: { kind: "request-not-accepted" } }],
    [300, {}, { doubt: "redirected" }],
    [399, {}, { doubt: "redirected" }],
    [200, { success: false, error: "no" }, { doubt: "not-understood", said: "no" }],
    [204, {}, { doubt: "not-understood", said: null }],
  ])("by %i with %j is %j", async (status, body, expected) => {
    const result = classifyRecall(answer(status, await bodyOf(JSON.stringify(body))));
    expect(result).toMatchObject(expected);
  });

  it("is unconfirmed without an answer, unless the request never left", () => {
    expect(without("cut")).toEqual({ state: "unconfirmed", doubt: "cut", said: null });
    expect(without("timed-out")).toMatchObject({ doubt: "timed-out" });
    expect(without("never-left")).toEqual({ state: "refused", failure: { kind: "key-malformed" } });
    expect(classifyRecall({ kind: "redirect" })).toMatchObject({ doubt: "redirected" });
  });

  it.each<[number, Body["kind"], string]>([
    [200, "cut", "cut"],
    [200, "timed-out", "timed-out"],
    [500, "cut", "server-error"],
    [503, "timed-out", "server-error"],
    [404, "cut", "not-understood"],
  ])("by %i whose body ended as %s is in doubt: %s", (status, kind, doubt) => {
    const body = kind === "cut" || kind === "timed-out" ? { kind } : null;
    expect(body && classifyRecall(answer(status, body))).toMatchObject({ doubt });
  });

  it("that was held back here never left, and may be asked for from then on", () => {
    const until = "2026-09-01T12:01:00.000Z";
    const failure = { kind: "too-fast", until };
    expect(classifyRecall({ kind: "held-back", until })).toEqual({ state: "refused", failure });
  });
});
