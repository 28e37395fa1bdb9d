import { describe, expect, it } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import { at, conversationUrn } from "./made-up-thread";
import { threadMessages } from "./thread-messages";

async function read(body: unknown, headers: HeadersInit = {}, status = 200) {
  const fetch = async () => Response.json(body, { headers, status });
  const service = {
    fetch,
    now: () => at(0),
    key: createSecret("made-up-key"),
    line: lineOver("h2"),
  };
  return threadMessages(service, { accountId: "acc_12345", conversationUrn });
}

const row = { text: "Hello", sentAt: at(0) };
const understood = {
  text: "Hello",
  sentAt: "2026-09-01T12:00:00.000Z",
  senderProfileId: "",
  messageUrn: null,
};

describe("the messages of a conversation", () => {
  it.each<[string, object]>([
    ["nothing else", {}],
    ["a sender that is no text", { senderProfileId: { id: 1 } }],
    ["more than is documented", { attachments: [], reactions: 1 }],
  ])("are read with %s beside text and time", async (_what, more) => {
    expect(await read({ success: true, messages: [{ ...row, ...more }], hasMore: false })).toEqual({
      ok: true,
      value: { messages: [understood], clockAhead: null, isCutOff: false },
    });
  });

  it("lose what has no text or no time, and nothing else", async () => {
    const damaged = [null, 7, "x", [], { text: "a" }, { sentAt: at(0) }, { ...row, text: null }];
    const result = await read({ messages: [...damaged, row, { ...row, sentAt: "soon" }] });
    expect(result).toMatchObject({ ok: true, value: { messages: [understood] } });
  });

  it.each<[string, number | null]>([
    ["Tue, 01 Sep 2026 12:00:07 GMT", 7_000],
    ["Tue, 01 Sep 2026 11:59:00 GMT", -60_000],
    ["Tuesday", null],
  ])("with the date %s are %j ms ahead", async (date, clockAhead) => {
    expect(await read({ messages: [] }, { Date: date })).toMatchObject({ value: { clockAhead } });
  });

  it.each<[string, unknown]>([
    ["a bare list", [row]],
    ["no list", { success: true }],
    ["a list by number", { messages: { 0: row } }],
    ["a failure with a list", { success: false, messages: [row] }],
  ])("are not understood in %s", async (_what, body) => {
    expect(await read(body)).toMatchObject({ failure: { kind: "answer-not-understood" } });
  });

  it("are not there for a 404 that does not say what is missing", async () => {
    const failure = { kind: "answer-not-understood", said: "Nothing here" };
    expect(await read({ error: "Nothing here" }, {}, 404)).toEqual({ ok: false, failure });
  });
});
