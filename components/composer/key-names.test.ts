import { afterEach, expect, it, vi } from "vitest";
import { pickerKeysName, sendKeysName, undoKeysName } from "./key-names";

const names = () => [sendKeysName(), undoKeysName(), pickerKeysName()];

afterEach(() => vi.unstubAllGlobals());

it("keys are called as the keyboard at hand calls them", () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)" });
  expect(names()).toEqual(["⌘ ↵", "⌥ Z", "⌥ T"]);
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64)" });
  expect(names()).toEqual(["Ctrl ↵", "Alt Z", "Alt T"]);
});
