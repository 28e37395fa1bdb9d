import { describe, expect, it } from "vitest";
import { classifySend, type Settled } from "./classify-send";
import type { Exchange } from "./exchange";
import type { Json } from "./parse-json";
import type { Body } from "./read-body";

const success = { success: true, message: "Message sent successfully", recipientProfileUrn: "urn" };
const sessionLost = { success: false, error: "Failed to get LinkedIn authentication credentials" };
const zod = {
  success: false,
  error: { name: "ZodError", issues: [{ path: ["message"], message: "Required" }] },
};

function json(value: Json): Body {
  return { kind: "json", value };
}

function answer(status: number, body: Body): Exchange {
  const headers = { observation: null, retryAt: null, resetsAt: null, clockAhead: null };
  return { kind: "answer", status, headers, body };
}

function classify(exchange: Exchange): Settled {
  return classifySend(exchange, (echoed) => (echoed === "urn" ? "same" : "unequal"));
}

function refused(kind: string, said?: string) {
  return { state: "refused", failure: said === undefined ? { kind } : { kind, said } };
}

const bodies: Record<string, Body> = {
  success: json(success),
  "success without an echo": json({ success: true }),
  "success with an error": json({ ...success, error: "but no" }),
  "success with details": json({ ...success, errorDetails: { message: "but no" } }),
  "success as text": json({ ...success, success: "true" }),
  "explicit failure": json({ success: false, error: "Failed to send message" }),
  "failure about a field": json({ success: false, error: "Failed to send: message is required" }),
  "missing field": json({ success: false, error: "message is required" }),
  "validation code": json({ success: false, code: "validation_error", message: "bad" }),
  "validator issues": json(zod),
  "session lost": json(sessionLost),
  "session lost, yet success": json({ ...sessionLost, success: true }),
  "profile missing": json({ success: false, error: "LinkedIn profile not found: x" }),
  "cut short by the service": json({ _truncated: true, preview: '{"success":true' }),
  empty: json({}),
  array: json([success]),
  "not JSON": { kind: "not-json" },
  cut: { kind: "cut" },
  "timed out": { kind: "timed-out" },
  "too large": { kind: "too-large" },
};

describe("what became of a send", () => {
  it.each<[number, string, object]>([
    [200, "success", { state: "sent", echo: "same" }],
    [200, "success without an echo", { state: "sent", echo: "not-compared" }],
    [400, "missing field", refused("request-not-accepted", "message is required")],
    [400, "validator issues", refused("request-not-accepted", "message: Required")],
    [422, "validation code", refused("request-not-accepted", "bad")],
    [401, "not JSON", refused("key-refused")],
    [403, "cut", refused("plan-required")],
    [404, "profile missing", refused("profile-not-found", "LinkedIn profile not found: x")],
    [404, "not JSON", refused("route-retired")],
    [404, "empty", refused("route-retired")],
    [405, "not JSON", refused("route-retired")],
    [405, "profile missing", refused("profile-not-found", "LinkedIn profile not found: x")],
    [410, "explicit failure", refused("route-retired")],
    [410, "profile missing", refused("profile-not-found", "LinkedIn profile not found: x")],
    [411, "empty", refused("stream-refused")],
    [413, "not JSON", refused("message-too-long")],
    [415, "empty", refused("request-not-accepted")],
    [429, "empty", refused("quota-reached")],
    [500, "session lost", refused("reconnect-account", sessionLost.error)],
    [502, "session lost", { state: "unconfirmed", doubt: "server-error" }],
    [500, "session lost, yet success", { state: "unconfirmed", doubt: "server-error" }],
    [500, "success", { state: "unconfirmed", doubt: "server-error" }],
    [408, "empty", { state: "unconfirmed", doubt: "server-error" }],
    [409, "explicit failure", { state: "unconfirmed", doubt: "server-error" }],
    [421, "empty", { state: "unconfirmed", doubt: "server-error" }],
    [425, "empty", { state: "unconfirmed", doubt: "server-error" }],
    [302, "success", { state: "unconfirmed", doubt: "redirected" }],
    [202, "success", { state: "unconfirmed", doubt: "not-understood" }],
    [401, "success", { state: "unconfirmed", doubt: "server-error" }],
    [200, "success with an error", { state: "unconfirmed", doubt: "not-understood" }],
    [200, "success with details", { state: "unconfirmed", doubt: "not-understood" }],
    [400, "success", { state: "unconfirmed", doubt: "not-understood" }],
    [422, "success", { state: "unconfirmed", doubt: "not-understood" }],
    [299, "success", { state: "unconfirmed", doubt: "not-understood" }],
    [300, "success", { state: "unconfirmed", doubt: "redirected" }],
    [399, "success", { state: "unconfirmed", doubt: "redirected" }],
    [200, "cut", { state: "unconfirmed", doubt: "cut" }],
    [200, "timed out", { state: "unconfirmed", doubt: "timed-out" }],
    [200, "too large", { state: "unconfirmed", doubt: "not-understood" }],
    [200, "not JSON", { state: "unconfirmed", doubt: "not-understood" }],
    [200, "explicit failure", { state: "unconfirmed", doubt: "not-understood" }],
    [400, "explicit failure", { state: "unconfirmed", doubt: "not-understood" }],
    [400, "failure about a field", { state: "unconfirmed", doubt: "not-understood" }],
    [400, "cut", { state: "unconfirmed", doubt: "not-understood" }],
  ])("with a %i and the body '%s' is %j", (status, body, outcome) => {
    expect(classify(answer(status, bodies[body] ?? { kind: "cut" }))).toEqual(outcome);
  });

  it.each([
    "message is required",
    "subject is required for InMail",
    "Either recipientProfileId or recipientProfileUrn is required",
    "accountId, message are required.",
  ])("is refused when the service says: %s", (error) => {
    expect(classify(answer(400, json({ success: false, error })))).toMatchObject({
      state: "refused",
    });
  });

  it.each([
    "Not found: some-profile",
    "Route for this account not found",
    "Cannot POST /linkedin/account",
  ])("finds the route gone when a 404 says: %s", (error) => {
    expect(classify(answer(404, json({ error })))).toEqual(refused("route-retired"));
  });

  it.each([
    "This account has no Sales Navigator license",
    "Sales Navigator is not available for this account.",
    "messagingChannel sales_navigator requires a Sales Navigator subscription",
  ])("is refused for its channel when a 400 says: %s", (error) => {
    expect(classify(answer(400, json({ error })))).toEqual(refused("wrong-channel", error));
  });

  it.each([
    "Failed to send through Sales Navigator: no license",
    "Sales Navigator license missing, sent through the inbox",
    "The Sales Navigator API timed out, no answer",
    "Sales Navigator error",
    "This account has no license",
    "Could not send via Sales Navigator: no response from LinkedIn",
    "Sales Navigator returned no message id",
    "Sales Navigator licence check gave no answer",
    "This account has no Sales Navigator thread with this member",
    "Sales Navigator is not available at the moment",
    "No Sales Navigator license found after the message was handed over",
    "Used the inbox, this account has no Sales Navigator license",
    "This account has no Sales Navigator license, the inbox was tried instead",
    "This account has no Sales Navigator license, falling back to the LinkedIn inbox",
    "This account does not have Sales Navigator, message went to the inbox",
    "This account does not have Sales Navigator. Message queued.",
  ])("is unknown when a 400 says: %s", (error) => {
    expect(classify(answer(400, json({ error })))).toMatchObject({ state: "unconfirmed" });
  });

  it("is unknown when words about the channel come with another status, or beside others", () => {
    const error = "This account has no Sales Navigator license";
    for (const body of [
      { error, message: "Sent" },
      { error, success: true },
    ]) {
      expect(classify(answer(400, json(body)))).toMatchObject({ state: "unconfirmed" });
    }
    expect(classify(answer(502, json({ error })))).toMatchObject({ state: "unconfirmed" });
  });

  it("is refused when it was held back before anything left", () => {
    const until = "2026-09-01T12:01:00.000Z";
    const failure = { kind: "too-fast", until };
    expect(classify({ kind: "held-back", until })).toEqual({ state: "refused", failure });
  });

  it("is unknown when a 500 says more than the one sentence that is certain", () => {
    const error = `${sessionLost.error} after the message was sent`;
    const outcome = { state: "unconfirmed", doubt: "server-error" };
    expect(classify(answer(500, json({ success: false, error })))).toEqual(outcome);
  });

  const noLicence = "This account does not have Sales Navigator. Use linkedin_inbox.";

  it.each([
    [noLicence, "refused"],
    ["messagingChannel sales_navigator is not available for this account", "refused"],
    ["Sales Navigator licence required", "refused"],
    ["Failed to send message: no Sales Navigator thread", "unconfirmed"],
    ["Sent by Sales Navigator, not confirmed", "unconfirmed"],
    ["Failed to send message", "unconfirmed"],
  ] as const)("answered by a 400 with %j is %s", (error, state) => {
    const outcome = classify(answer(400, json({ success: false, error })));
    expect(outcome.state).toBe(state);
    if (outcome.state === "refused") expect(outcome.failure.kind).toBe("wrong-channel");
  });

  it("is refused where the conversation it continues is not known any more", () => {
    const error = "Conversation not found";
    expect(classify(answer(404, json({ error })))).toEqual(
      refused("conversation-not-found", error),
    );
    expect(classify(answer(500, json({ error }))).state).toBe("unconfirmed");
  });

  it("is sent by the newer route's answer, whatever else stands in it", () => {
    const sentMessage = { messageUrn: "urn:li:msg_message:1", text: "Hello", sentAt: 1 };
    const more: Json[] = [{ sentMessage }, { sentMessage: null }, { sentMessage: 7, threadId: [] }];
    for (const each of more) {
      const body = json({ ...success, message: "Hello", ...Object(each) });
      expect(classify(answer(200, body))).toEqual({ state: "sent", echo: "same" });
    }
  });

  it("tells loudly that the service names another person", () => {
    const other = json({ ...success, recipientProfileUrn: "somebody else" });
    expect(classify(answer(200, other))).toEqual({ state: "sent", echo: "unequal" });
  });

  it("is unknown without an answer, unless the request certainly never left", () => {
    const without = (error: "cut" | "timed-out" | "never-left") =>
      classify({ kind: "error", error });
    expect(without("cut")).toEqual({ state: "unconfirmed", doubt: "cut" });
    expect(without("timed-out")).toEqual({ state: "unconfirmed", doubt: "timed-out" });
    expect(without("never-left")).toEqual(refused("key-malformed"));
    expect(classify({ kind: "redirect" })).toEqual({ state: "unconfirmed", doubt: "redirected" });
  });
});
