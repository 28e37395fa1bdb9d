import { describe, expect, it } from "vitest";
import { ada, at, look, owner } from "./made-up-thread";

const own = {
  text: "Hello Ada",
  sentAt: at(1),
  senderProfileId: owner,
  isSentByOwner: true,
  messageUrn: "urn:li:ours",
};
const theirs = { ...own, sentAt: at(5), senderProfileId: ada, messageUrn: "urn:li:theirs" };
const nobodys = { ...own, sentAt: at(5), senderProfileId: undefined, isSentByOwner: undefined };

describe("a message that is looked for beside the same words of others", () => {
  it("is found by its name where the other person wrote them as well", async () => {
    const { result } = await look({ messages: [own, theirs] });
    expect(result).toMatchObject({ value: { found: "yes", messageUrn: "urn:li:ours" } });
  });

  it("is not proven by the one of ours that may be of an earlier send", async () => {
    const { result } = await look({ messages: [own, nobodys], changes: { others: 1 } });
    expect(result).toEqual({ ok: false, failure: { kind: "sender-not-told" } });
  });
});
