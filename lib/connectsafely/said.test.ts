import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./parse-json";
import { said } from "./said";

function saidIn(value: Json): string | null {
  return said({ kind: "json", value });
}

describe("what the service says in an error", () => {
  it.each<[string, Json, string | null]>([
    [
      "1: success and error",
      { success: false, error: "message is required" },
      "message is required",
    ],
    [
      "2: error alone",
      { error: "Unauthorized - Invalid credentials" },
      "Unauthorized - Invalid credentials",
    ],
    [
      "3: code and message",
      { success: false, code: "validation_error", message: "subject is required" },
      "subject is required",
    ],
    [
      "4: the issues of a validator",
      {
        success: false,
        error: {
          name: "ZodError",
          issues: [{ code: "invalid_type", path: ["attachments", 0, "file"], message: "Required" }],
        },
      },
      "attachments.0.file: Required",
    ],
    ["4 without a path", { error: { issues: [{ message: "Bad input" }] } }, "Bad input"],
    ["4 with a path that is none", { error: { issues: [{ path: "x", message: "Bad" }] } }, "Bad"],
    ["4 without issues", { error: { name: "ZodError", message: "Bad input" } }, "Bad input"],
    ["4 with nothing in it", { error: { name: "ZodError", issues: [] } }, null],
    ["5: errorDetails", { errorDetails: { message: "try later" } }, "try later"],
    ["7: holdUntil beside it", { success: false, error: "on hold", holdUntil: "x" }, "on hold"],
    ["an empty message before an error", { message: "", error: "gone" }, "gone"],
    ["a message that is no text", { message: { a: 1 }, error: "gone" }, "gone"],
    ["a success", { success: true, message: "Message sent successfully" }, null],
    ["nothing", {}, null],
    ["an array", ["error"], null],
  ])("is found in shape %s", (_shape, body, sentence) => {
    expect(saidIn(body)).toBe(sentence);
  });

  it("is nothing in a body that is no JSON", () => {
    expect(said({ kind: "not-json" })).toBeNull();
    expect(said({ kind: "cut" })).toBeNull();
  });

  it("is one line without disguises", () => {
    expect(saidIn({ error: " a\u202Eb\n\n\tc\u0000d " })).toBe("ab c d");
  });

  it("is at most 500 characters and ends in none by half", () => {
    expect(saidIn({ error: `${"x".repeat(499)}👋` })).toBe("x".repeat(499));
  });

  it("never throws and never prints an object", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.jsonValue(),
        (error, message, errorDetails) => {
          // JSON of fast-check is readonly in other places than ours, so it passes through its text.
          const value: Json = JSON.parse(JSON.stringify({ error, message, errorDetails }));
          const sentence = saidIn(value);
          expect(sentence ?? "").not.toContain("[object");
        },
      ),
    );
  });
});
