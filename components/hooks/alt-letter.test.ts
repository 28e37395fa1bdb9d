import { describe, expect, it } from "vitest";
import { isAltLetter } from "./alt-letter";

const altZ = {
  key: "z",
  code: "KeyZ",
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
};
const altT = { ...altZ, key: "t", code: "KeyT" };

describe("the key that takes a Send back", () => {
  it.each([
    ["Alt+Z", {}],
    ["with caps lock", { key: "Z" }],
    ["on a German keyboard, which has Z in the place of Y", { code: "KeyY" }],
    ["on a French keyboard, which has Z in the place of W", { code: "KeyW" }],
    ["Option+Z on a Mac, which writes another character", { key: "Ω" }],
    ["on a keyboard without Z", { key: "я" }],
  ])("is %s", (_what, change) => {
    expect(isAltLetter({ ...altZ, ...change }, "z")).toBe(true);
  });

  it.each([
    ["Alt+Y on a German keyboard, in the place of Z", { key: "y" }],
    ["Alt+W on a French keyboard, in the place of Z", { key: "w" }],
    ["that with caps lock", { key: "W" }],
    ["another place on a keyboard without Z", { key: "н", code: "KeyY" }],
    ["another place on a Mac", { key: "¥", code: "KeyY" }],
    ["a plain z", { altKey: false }],
    ["Undo of the text", { altKey: false, ctrlKey: true }],
    ["AltGr+Z", { ctrlKey: true }],
    ["with Command", { metaKey: true }],
    ["with Shift", { shiftKey: true }],
    ["one that is held down", { repeat: true }],
    ["one that an input method composes with", { isComposing: true }],
    ["Ctrl+Enter, which sends", { key: "Enter", code: "Enter", altKey: false, ctrlKey: true }],
    ["Alt+Enter", { key: "Enter", code: "Enter" }],
    ["the key of the picker", altT],
  ])("is not %s", (_what, change) => {
    expect(isAltLetter({ ...altZ, ...change }, "z")).toBe(false);
  });
});

describe("the key of the picker", () => {
  it.each([
    ["Alt+T", {}],
    ["with caps lock, wherever T is", { key: "T", code: "KeyK" }],
    ["Option+T on a Mac, which writes another character", { key: "†" }],
    ["on a keyboard without T", { key: "е" }],
  ])("is %s", (_what, change) => {
    expect(isAltLetter({ ...altT, ...change }, "t")).toBe(true);
  });

  it.each([
    ["another letter in the place of T", { key: "y" }],
    ["a plain t", { altKey: false }],
    ["AltGr+T", { ctrlKey: true }],
    ["with Command", { metaKey: true }],
    ["with Shift", { shiftKey: true }],
    ["one that is held down", { repeat: true }],
    ["one that an input method composes with", { isComposing: true }],
  ])("is not %s", (_what, change) => {
    expect(isAltLetter({ ...altT, ...change }, "t")).toBe(false);
  });
});
