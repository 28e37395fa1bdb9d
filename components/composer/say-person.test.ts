import { expect, it, vi } from "vitest";
import { person } from "@/components/hooks/made-up-view";
import { sayHowSure } from "./say-person";

vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

it("a panel stands beside any page, so it does not call the one the person was read from this one", () => {
  const read = { ...person, proven: true };
  expect(sayHowSure(read, false)).toBe("Read from this page");
  expect(sayHowSure(read, true)).toBe("Read from the profile");
});
