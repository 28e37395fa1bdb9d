import { describe, expect, it } from "vitest";
import type { Json } from "./parse-json";
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

const rejectsIssues = (...paths: Json[]) => {
  const issues = paths.map((path) => ({ path, message: "Required" }));
  return rejectsFields({
    kind: "json",
    value: { success: false, error: { name: "ZodError", issues } },
  });
};

describe("an answer that lists what a schema found", () => {
  it("means that nothing was tried where each is a field of a send, or in one", () => {
    expect(rejectsIssues(["message"], ["attachments", 0, "file"])).toBe(true);
  });

  it.each([[["data", "messageUrn"]], [[]], [null], [[0]]])(
    "proves nothing where one is %j: it may be of LinkedIn's answer",
    (path) => expect(rejectsIssues(["message"], path)).toBe(false),
  );
});
