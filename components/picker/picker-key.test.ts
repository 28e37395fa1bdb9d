import { expect, it } from "vitest";
import { pickerKeyName } from "./picker-key";

it("the key of the picker is called as the keyboard at hand calls it", () => {
  expect([pickerKeyName("Macintosh"), pickerKeyName("Windows")]).toEqual(["⌥ T", "Alt T"]);
});
