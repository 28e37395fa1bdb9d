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

it("words of a file that are in no title of a test are no test", () => {
  const page = '`e2e/c.spec.ts`: "once", "kept"';
  const text = '// test("once upon a time")\nconst kept = "kept";\ntest("twice", () => {});';
  expect(missingTests(page, () => text)).toEqual([
    'e2e/c.spec.ts has no test "once"',
    'e2e/c.spec.ts has no test "kept"',
  ]);
});

it.each([
  'test("a text is kept", () => {});',
  'it.concurrent(\n  "a text is kept", () => {});',
  "describe(`a text is kept ${often}`, () => {});",
  'it.each([{ a: 1 }] as const)("a text is kept", () => {});',
  'test.describe("a \\"text\\", and a text is kept", () => {});',
])("a title is found in %j", (text) => {
  expect(missingTests('`e2e/c.spec.ts`: "a text is kept"', () => text)).toEqual([]);
});
