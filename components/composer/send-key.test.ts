import { describe, expect, it } from "vitest";
import { isSendKey } from "./send-key";

const ctrlEnter = {
  key: "Enter",
  ctrlKey: true,
  metaKey: false,
  repeat: false,
  keyCode: 13,
  nativeEvent: { isComposing: false },
};

describe("the key that sends", () => {
  it("is Ctrl+Enter or Cmd+Enter", () => {
    expect(isSendKey(ctrlEnter)).toBe(true);
    expect(isSendKey({ ...ctrlEnter, ctrlKey: false, metaKey: true })).toBe(true);
  });

  it.each([
    ["Enter alone, which is a new line", { ctrlKey: false }],
    ["another key", { key: "s" }],
    ["a key that is held down", { repeat: true }],
    ["Enter that ends a composition", { nativeEvent: { isComposing: true } }],
    ["Enter told after the end of its composition", { keyCode: 229 }],
  ])("is not %s", (_, change) => {
    expect(isSendKey({ ...ctrlEnter, ...change })).toBe(false);
  });
});
