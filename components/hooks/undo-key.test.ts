import { describe, expect, it } from "vitest";
import { isUndoKey } from "./undo-key";

const press = {
  key: "z",
  code: "KeyZ",
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
};

describe("the key that takes a Send back", () => {
  it.each([
    ["Alt+Z", {}],
    ["with caps lock", { key: "Z" }],
    ["on a keyboard that has Z elsewhere", { code: "KeyY" }],
    ["Option+Z on a Mac, which writes another letter", { key: "Ω" }],
    ["on a keyboard without Z", { key: "я" }],
  ])("is %s", (_what, change) => {
    expect(isUndoKey({ ...press, ...change })).toBe(true);
  });

  it.each([
    ["a plain z", { altKey: false }],
    ["Undo of the text", { altKey: false, ctrlKey: true }],
    ["AltGr+Z", { ctrlKey: true }],
    ["with Command", { metaKey: true }],
    ["with Shift", { shiftKey: true }],
    ["one that is held down", { repeat: true }],
    ["one that an input method composes with", { isComposing: true }],
    ["Ctrl+Enter, which sends", { key: "Enter", code: "Enter", altKey: false, ctrlKey: true }],
    ["Alt+Enter", { key: "Enter", code: "Enter" }],
  ])("is not %s", (_what, change) => {
    expect(isUndoKey({ ...press, ...change })).toBe(false);
  });
});
