import { expect, it } from "vitest";
import { missingTests } from "./named-tests.ts";

const textOf = (path: string) =>
  path === "e2e/a.spec.ts" ? `test("a text is kept", () => {})` : null;

it("a test that a page names is there, by the beginning of its name", () => {
  const page = '| closed | `e2e/a.spec.ts`: "a text is", "kept" |';
  expect(missingTests(page, textOf)).toEqual([]);
});

it("a file or a test that is not there is told", () => {
  const page = '| closed | `e2e/a.spec.ts`: "a text is", "lost", `e2e/b.spec.ts` |';
  expect(missingTests(page, textOf)).toEqual([
    'e2e/a.spec.ts has no test "lost"',
    "e2e/b.spec.ts is not there",
  ]);
});
