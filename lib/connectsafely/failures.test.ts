import { describe, expect, it } from "vitest";
import type { Failure } from "../kernel/failure";
import type { Answer, HeaderFacts } from "./exchange";
import { readFailure } from "./failures";
import type { Body } from "./read-body";
import type { Json } from "./parse-json";

const silent: HeaderFacts = { observation: null, retryAt: null, resetsAt: null, clockAhead: null };
const midnight = "2026-09-02T00:00:00.000Z";
const html: Body = { kind: "not-json" };

function answer(status: number, value: Json, headers: Partial<HeaderFacts> = {}): Answer {
  const body: Body = { kind: "json", value };
  return { kind: "answer", status, headers: { ...silent, ...headers }, body };
}

function without(error: "cut" | "timed-out" | "never-left"): Failure["kind"] {
  return readFailure({ kind: "error", error }, "account-not-found").kind;
}

function failureOf(...[status, value, headers]: Parameters<typeof answer>): Failure {
  return readFailure(answer(status, value, headers), "account-not-found");
}

describe("a read that failed", () => {
  it.each<[number, Json, Failure]>([
    [401, { error: "Unauthorized" }, { kind: "key-refused", said: "Unauthorized" }],
    [403, { error: "Trial has expired" }, { kind: "trial-ended", said: "Trial has expired" }],
    [404, { error: "Nobody here" }, { kind: "account-not-found", said: "Nobody here" }],
    [
      404,
      { error: "LinkedIn profile not found: account-manager", success: false },
      { kind: "profile-not-found", said: "LinkedIn profile not found: account-manager" },
    ],
    [
      404,
      { error: "Account not found for this profile" },
      { kind: "account-not-found", said: "Account not found for this profile" },
    ],
    [
      500,
      { error: "Failed to get LinkedIn authentication credentials", success: false },
      { kind: "reconnect-account", said: "Failed to get LinkedIn authentication credentials" },
    ],
    [500, { error: "boom" }, { kind: "service-trouble", said: "boom" }],
    [503, {}, { kind: "service-trouble" }],
    [408, {}, { kind: "service-trouble" }],
    [400, { message: "bad id" }, { kind: "question-not-accepted", said: "bad id" }],
    [400, { error: "Invalid accountId" }, { kind: "account-not-found", said: "Invalid accountId" }],
    [
      400,
      { error: "Already connected", status: "CONNECTED" },
      { kind: "question-not-accepted", said: "Already connected" },
    ],
    [422, {}, { kind: "question-not-accepted" }],
    [411, {}, { kind: "question-not-accepted" }],
    [413, {}, { kind: "question-not-accepted" }],
    [415, {}, { kind: "question-not-accepted" }],
    [
      404,
      { error: "Conversation not found" },
      { kind: "conversation-not-found", said: "Conversation not found" },
    ],
    [404, { error: "No such thread" }, { kind: "conversation-not-found", said: "No such thread" }],
    [404, { error: "No such member" }, { kind: "profile-not-found", said: "No such member" }],
    [418, {}, { kind: "answer-not-understood" }],
    [204, {}, { kind: "answer-not-understood" }],
    [200, { success: false, error: "no" }, { kind: "answer-not-understood", said: "no" }],
  ])("with %i and %j tells %j", (status, value, failure) => {
    expect(failureOf(status, value)).toEqual(failure);
  });

  it.each([404, 405, 410])(
    "finds the route gone in a %i that is no answer of the API",
    (status) => {
      const page: Answer = { kind: "answer", status, headers: silent, body: html };
      expect(readFailure(page, "account-not-found")).toEqual({ kind: "route-retired" });
    },
  );

  it("cannot be understood when a page came instead of data", () => {
    const page: Answer = { kind: "answer", status: 200, headers: silent, body: html };
    expect(readFailure(page, "account-not-found")).toEqual({ kind: "answer-not-understood" });
  });

  it.each<[Body["kind"], Failure["kind"]]>([
    ["cut", "unreachable"],
    ["timed-out", "unreachable"],
    ["too-large", "answer-not-understood"],
  ])("with a body that is %s is %s", (kind, failure) => {
    const body: Body = kind === "json" ? { kind, value: null } : { kind };
    const broken: Answer = { kind: "answer", status: 200, headers: silent, body };
    expect(readFailure(broken, "account-not-found")).toEqual({ kind: failure });
  });

  it("tells what happened where no answer came", () => {
    expect(without("cut")).toBe("unreachable");
    expect(without("timed-out")).toBe("unreachable");
    expect(without("never-left")).toBe("key-malformed");
    expect(readFailure({ kind: "redirect" }, "account-not-found").kind).toBe(
      "answer-not-understood",
    );
  });
});

describe("a 429", () => {
  const daily = `Rate limit exceeded for MESSAGE: 150/150 used. Resets at ${midnight}`;
  const used = {
    action: "MESSAGE",
    limit: 150,
    used: 150,
    remaining: 0,
    resetsAt: midnight,
    seenAt: "2026-09-01T12:00:00.000Z",
    source: "headers",
  } as const;
  const soon = "2026-09-01T12:00:30.000Z";

  it("with the daily text waits for the reset it names, also beside a Retry-After", () => {
    const expected = { kind: "quota-reached", said: daily, until: midnight };
    expect(failureOf(429, { error: daily })).toEqual(expected);
    expect(failureOf(429, { error: daily }, { retryAt: soon })).toEqual(expected);
  });

  it("reads the reset also at the end of a sentence", () => {
    expect(failureOf(429, { error: `${daily}. Sorry.` })).toMatchObject({ until: midnight });
  });

  it("with a used-up action in its headers waits for the reset of the headers", () => {
    const headers = { observation: used, retryAt: soon, resetsAt: midnight };
    expect(failureOf(429, {}, headers)).toEqual({ kind: "quota-reached", until: midnight });
  });

  it("with a hold waits for its end", () => {
    const held = { error: "on hold", holdUntil: "2026-09-03T00:00:00Z" };
    expect(failureOf(429, held, { resetsAt: midnight })).toEqual({
      kind: "on-hold",
      said: "on hold",
      until: "2026-09-03T00:00:00.000Z",
    });
  });

  it("with a hold and no words waits for its end", () => {
    const until = "2026-09-03T00:00:00.000Z";
    expect(failureOf(429, { holdUntil: until })).toEqual({ kind: "on-hold", until });
  });

  it("with a hold waits for its end also beside a Retry-After", () => {
    const held = { error: "on hold", holdUntil: "2026-09-03T00:00:00Z" };
    expect(failureOf(429, held, { retryAt: soon })).toMatchObject({
      kind: "on-hold",
      until: "2026-09-03T00:00:00.000Z",
    });
  });

  it("with only a Retry-After was too fast", () => {
    expect(failureOf(429, { error: "slow down" }, { retryAt: soon, resetsAt: midnight })).toEqual({
      kind: "too-fast",
      said: "slow down",
      until: soon,
    });
    const wordless = failureOf(429, {}, { retryAt: soon, resetsAt: midnight });
    expect(wordless).toEqual({ kind: "too-fast", until: soon });
  });

  it.each(["Too many requests", "Velocity limit: 30 per minute", "Please slow down."])(
    "without a Retry-After was too fast where the words say so: %s",
    (error) => {
      expect(failureOf(429, { error }, { resetsAt: midnight })).toEqual({
        kind: "too-fast",
        said: error,
      });
    },
  );

  it.each(["Too many requests today", "Daily velocity limit reached"])(
    "that speaks of the day is the allowance: %s",
    (error) => {
      expect(failureOf(429, { error })).toEqual({ kind: "quota-reached", said: error });
    },
  );

  it("with the daily text is the allowance also beside a hold", () => {
    const both = { error: daily, holdUntil: "2026-09-03T00:00:00Z" };
    expect(failureOf(429, both)).toMatchObject({ kind: "quota-reached", until: midnight });
  });

  it("tells its times by this device's clock where the service's is another", () => {
    const ahead = { clockAhead: 3_600_000 };
    const until = "2026-09-01T23:00:00.000Z";
    expect(failureOf(429, { error: daily }, ahead)).toMatchObject({ kind: "quota-reached", until });
    expect(failureOf(429, { holdUntil: midnight }, ahead)).toEqual({ kind: "on-hold", until });
  });

  it("with a date that is none falls back on the headers, and else names no time", () => {
    const garbled = daily.replace(midnight, "tomorrow");
    expect(failureOf(429, { error: garbled }, { resetsAt: midnight })).toMatchObject({
      until: midnight,
    });
    expect(failureOf(429, { error: garbled })).toEqual({ kind: "quota-reached", said: garbled });
  });

  it("with nothing else is the allowance, until nobody knows when", () => {
    expect(failureOf(429, {})).toEqual({ kind: "quota-reached" });
  });
});

describe("a 403", () => {
  it.each<[string, Failure["kind"]]>([
    ["Your trial has expired, please subscribe to continue", "trial-ended"],
    ["No active subscription", "trial-ended"],
    ["This account has no API seat", "no-api-seat"],
    ["Account does not belong to this workspace", "account-not-yours"],
    ["You do not have access to this account: it is not shared with your key", "account-not-yours"],
    ["The account is not yours", "account-not-yours"],
    ["Account is not owned by this key", "account-not-yours"],
    ["This account is not part of your plan", "plan-required"],
    ["LinkedIn account disconnected", "reconnect-account"],
    ["Please reconnect this account", "reconnect-account"],
    ["Forbidden", "plan-required"],
    ["Group messages are not allowed", "plan-required"],
  ])("that says '%s' is %s", (error, kind) => {
    expect(failureOf(403, { error })).toEqual({ kind, said: error });
  });

  it("without words may be the plan or the seat", () => {
    expect(failureOf(403, {})).toEqual({ kind: "plan-required" });
  });
});

describe("what was held back", () => {
  it("is told with its time", () => {
    const failure = readFailure({ kind: "held-back", until: midnight }, "account-not-found");
    expect(failure).toEqual({ kind: "too-fast", until: midnight });
  });
});
