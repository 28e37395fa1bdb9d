import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stored } from "../kernel/stored";
import { createKeyVault } from "./key-vault";
import { parseKey } from "./parse-key";

const canary = "0f0f0f0f-1a1a-4b4b-8c8c-00000000beef";

function inMemory(): Stored<string> {
  let value: string | null = null;
  return {
    read: async () => value,
    update: async (change) => (value = change(value)),
    remove: async () => {
      value = null;
    },
  };
}

function keyOf(text: string) {
  const parsed = parseKey(text);
  if (!parsed.ok) throw new Error("the test's own key does not parse");
  return parsed.value;
}

describe("the key vault", () => {
  it("shows only that there is a key and its last four characters", async () => {
    const vault = createKeyVault(inMemory());
    expect(await vault.view()).toEqual({ present: false });
    await vault.keep(keyOf(canary));
    expect(await vault.view()).toEqual({ present: true, last4: "beef" });
  });

  it("gives the whole key to the worker and to nobody who prints it by accident", async () => {
    const vault = createKeyVault(inMemory());
    await vault.keep(keyOf(canary));
    const key = await vault.open();
    expect(key?.reveal()).toBe(canary);
    expect(`${String(key)} ${JSON.stringify({ key })}`).not.toContain("beef");
  });

  it("forgets", async () => {
    const vault = createKeyVault(inMemory());
    await vault.keep(keyOf(canary));
    expect(await vault.forget()).toEqual({ present: false });
    expect(await vault.open()).toBeNull();
  });
});

describe("parsing a pasted key", () => {
  it("drops the white space around it", () => {
    expect(keyOf(`\n  ${canary}\t`).reveal()).toBe(canary);
  });

  it.each([
    "",
    "   ",
    "short",
    "two words here",
    "line\nbreak-in-it",
    "schlüssel-123",
    "x".repeat(513),
  ])("refuses %j", (text) => {
    expect(parseKey(text)).toEqual({ ok: false, failure: { kind: "key-malformed" } });
  });

  it("accepts only what a header can carry, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 12 }), (text) => {
        const parsed = parseKey(text);
        fc.pre(parsed.ok);
        const headers = new Headers({ Authorization: `Bearer ${parsed.value.reveal()}` });
        expect(headers.get("Authorization")).toBe(`Bearer ${text.trim()}`);
      }),
    );
  });
});
