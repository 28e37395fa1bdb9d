import { describe, expect, it } from "vitest";
import { rejectsFields } from "./rejected-fields";

const rejects = (error: string) => rejectsFields({ kind: "json", value: { error } });

describe("an answer that names fields of a request as missing", () => {
  it.each([
    "accountId",
    "recipientProfileId",
    "recipientProfileUrn",
    "conversationUrn",
    "message",
    "subject",
    "messageType",
    "messagingChannel",
    "attachments",
  ])("means that nothing was tried: %s", (name) => {
    expect(rejects(`${name} is required`)).toBe(true);
    expect(rejects(`accountId and ${name} are required.`)).toBe(true);
  });

  it.each(["", " is required", "patience is required", "accountId, is required"])(
    "means nothing where it names no field of a send: %s",
    (error) => expect(rejects(error)).toBe(false),
  );
});
