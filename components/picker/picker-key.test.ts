import { describe, expect, it } from "vitest";
import { isPickerKey, pickerKeyName } from "./picker-key";

const altT = {
  key: "t",
  code: "KeyT",
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
};

describe("the key of the picker", () => {
  it("is Alt+T, wherever T is, and what a Mac types with it", () => {
    expect(isPickerKey(altT)).toBe(true);
    expect(isPickerKey({ ...altT, key: "T", code: "KeyK" })).toBe(true);
    expect(isPickerKey({ ...altT, key: "†" })).toBe(true);
    expect(isPickerKey({ ...altT, key: "y" })).toBe(false);
  });

  it("leaves typing and the browser's own keys alone", () => {
    for (const other of ["ctrlKey", "metaKey", "shiftKey", "repeat"]) {
      expect(isPickerKey({ ...altT, [other]: true }), other).toBe(false);
    }
    expect(isPickerKey({ ...altT, altKey: false })).toBe(false);
  });

  it("is called as the keyboard at hand calls it", () => {
    expect([pickerKeyName("Macintosh"), pickerKeyName("Windows")]).toEqual(["⌥ T", "Alt T"]);
  });
});
