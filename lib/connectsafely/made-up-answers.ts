import { readBody, type Body } from "./read-body";

/** For tests: what a body says of what became of the message, by the documents alone. */
type Meaning = "success" | "success-claimed" | "fields" | "channel" | "session-lost" | "nothing";

const success = { success: true, message: "Message sent successfully" };
const sentMessage = {
  messageUrn: "urn:li:msg_message:1",
  text: "Hello",
  sentAt: 1_788_264_000_000,
};
const sessionLost = "Failed to get LinkedIn authentication credentials";
const zod = { name: "ZodError", issues: [{ path: ["message"], message: "Required" }] };
const deep = `${'{"a":'.repeat(32)}{"success":true}${"}".repeat(32)}`;

/** For tests: every class of body there is, as it comes over the wire, with its meaning. */
export const madeUpAnswers: readonly (readonly [name: string, text: string, Meaning])[] = [
  // Reference connectsafely-api 2.1, and 7.1 by its rows.
  ["a success", json(success), "success"],
  ["a success with an echo", json({ ...success, recipientProfileUrn: "urn" }), "success"],
  ["a success alone", json({ success: true }), "success"],
  ["a success with more", json({ ...success, error: "", extra: { a: [1] } }), "success"],
  [
    "a success of the newer route",
    json({ ...success, sentMessage, recipientProfileUrn: "urn" }),
    "success",
  ],
  ["a success for Sales Navigator", json({ ...success, sentMessage, threadId: "2-x" }), "success"],
  ["a sent message alone", json({ sentMessage }), "nothing"],
  [
    "a sent message and an error",
    json({ ...success, sentMessage, error: "no" }),
    "success-claimed",
  ],
  ["a missing field of the newer route", json({ error: "conversationUrn is required" }), "fields"],
  ["1: a missing field", json({ success: false, error: "message is required" }), "fields"],
  ["2: a missing field", json({ error: "subject is required for InMail." }), "fields"],
  ["3: a validation", json({ success: false, code: "validation_error", message: "x" }), "fields"],
  ["4: a validator", json({ success: false, error: zod }), "fields"],
  ["a lost session", json({ success: false, error: sessionLost }), "session-lost"],
  ["a lost session, no flag", json({ error: `${sessionLost}.` }), "session-lost"],
  ["a channel", json({ error: "No Sales Navigator license on this account" }), "channel"],
  ["5: details", json({ errorDetails: { message: "message is required" } }), "nothing"],
  ["6: a plain failure", json({ success: false, error: "Failed to send" }), "nothing"],
  ["7: a hold", json({ success: false, error: "on hold", holdUntil: "2026-09-03" }), "nothing"],
  ["8: a state", json({ error: "Invitation is pending", status: "PENDING" }), "nothing"],
  ["10: marked as cut", json({ _truncated: true, preview: json(success) }), "nothing"],
  // What contradicts itself says nothing for certain.
  ["a success with an error", json({ ...success, error: "but no" }), "success-claimed"],
  ["a success with details", json({ ...success, errorDetails: {} }), "success-claimed"],
  ["a success with a number for words", json({ ...success, message: 7 }), "success-claimed"],
  [
    "a success with a number for a urn",
    json({ ...success, recipientProfileUrn: 7 }),
    "success-claimed",
  ],
  ["a lost session, yet success", json({ success: true, error: sessionLost }), "success-claimed"],
  ["a validator, yet success", json({ success: true, error: zod }), "success-claimed"],
  ["a field and a failure", json({ error: "message is required", message: "Sent" }), "nothing"],
  ["a failure and a field", json({ error: "Failed", message: "message is required" }), "nothing"],
  ["a lost session and more", json({ error: sessionLost, message: "Sent" }), "nothing"],
  ["a lost session, before", json({ error: `Sent. ${sessionLost}` }), "nothing"],
  ["a lost session, after", json({ error: `${sessionLost} after sending` }), "nothing"],
  [
    "a validator without issues",
    json({ success: false, error: { ...zod, issues: [] } }),
    "nothing",
  ],
  ["another's issues", json({ success: false, error: { ...zod, name: "SendError" } }), "nothing"],
  ["a field, and then", json({ error: "message is required, but it was sent" }), "nothing"],
  ["a field and details", json({ error: "message is required", errorDetails: {} }), "nothing"],
  ["a success as text", json({ ...success, success: "true" }), "nothing"],
  ["a success in a list", json([success]), "nothing"],
  ["a success in an object", json({ data: success }), "nothing"],
  ["a success by its prototype", '{"__proto__":{"success":true}}', "nothing"],
  // What is no document of the service.
  ["nothing", "", "nothing"],
  ["an empty object", "{}", "nothing"],
  ["null", "null", "nothing"],
  ["true", "true", "nothing"],
  ["a page", "<!doctype html><title>Sign in to the Wi-Fi</title>", "nothing"],
  ["half a success", json(success).slice(0, -1), "nothing"],
  ["two successes", json(success) + json(success), "nothing"],
  ["a success behind words", `ok ${json(success)}`, "nothing"],
  ["too much", json({ ...success, filler: "x".repeat(64 * 1024) }), "nothing"],
  ["too deep", deep, "nothing"],
  ["a deep success", json({ ...success, deep: "DEEP" }).replace('"DEEP"', deep), "nothing"],
  ["as deep as a stack", "[".repeat(30_000), "nothing"],
];

/** For tests: the body of an answer that is `text`. */
export function bodyOf(text: string): Promise<Body> {
  return readBody(new Response(text).body, (part) => part);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
