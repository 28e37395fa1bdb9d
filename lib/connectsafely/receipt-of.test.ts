import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./parse-json";
import { receiptOf } from "./receipt-of";

const conversationUrn = "urn:li:msg_conversation:(urn:li:fsd_profile:made-up,2-bWFkZQ==)";
const messageUrn = "urn:li:msg_message:(urn:li:fsd_profile:made-up,2-dXA=)";

function read(value: Json) {
  const headers = { observation: null, retryAt: null, resetsAt: null, clockAhead: null };
  return receiptOf({ kind: "answer", status: 200, headers, body: { kind: "json", value } });
}

describe("what an answer calls the message", () => {
  it.each<[string, Json, object | null]>([
    [
      "the documented",
      { sentMessage: { messageUrn, sentAt: 1 } },
      { messageUrn, conversationUrn: null },
    ],
    [
      "ids beside it",
      { messageId: messageUrn, conversationId: conversationUrn },
      { messageUrn, conversationUrn },
    ],
    [
      "both, the documented first",
      { sentMessage: { messageUrn }, messageId: "urn:li:x:2" },
      { messageUrn, conversationUrn: null },
    ],
    [
      "a thread of Sales Navigator",
      { threadId: "urn:li:salesNav_thread:2-x" },
      { messageUrn: null, conversationUrn: "urn:li:salesNav_thread:2-x" },
    ],
    [
      "no urn at all",
      { messageId: "7", conversationId: "2-x", sentMessage: { messageUrn: "x y" } },
      null,
    ],
    ["nonsense", { sentMessage: 7, messageId: [], threadId: {} }, null],
    ["the older route's answer", { success: true, message: "Message sent successfully" }, null],
  ])("is read of %s", (_what, body, receipt) => {
    expect(read(body)).toEqual(receipt);
  });

  it("is a urn or nothing, whatever the answer says", () => {
    const field = fc.constantFrom("sentMessage", "messageId", "conversationUrn", "threadId");
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (body) => {
        const text: Json = JSON.parse(JSON.stringify(body));
        for (const value of Object.values(read(text) ?? {})) {
          expect(value ?? "urn:li:x").toMatch(/^urn:li:/);
        }
      }),
    );
  });

  it("is nothing where there was no answer", () => {
    expect(receiptOf({ kind: "redirect" })).toBeNull();
  });
});
