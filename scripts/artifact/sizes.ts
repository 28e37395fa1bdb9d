import { gzipSync } from "node:zlib";
import type { Build } from "./read-build.ts";
import { firstFiles } from "./reachable-files.ts";

export type Size = {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
};

const kB = 1000;
/** Two thirds of a page and a quarter of everything is React (67.9 kB), which the design asks for. */
const budgets = {
  page: 103 * kB,
  background: 47 * kB,
  reader: 12 * kB,
  button: 2 * kB,
  all: 285 * kB,
};

/** As in a zip: each file compressed on its own. */
function gzipped(build: Build, paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => {
    const content = build.get(path) ?? "";
    return sum + gzipSync(content, { level: 9 }).byteLength;
  }, 0);
}

/**
 * The gzip size of what each page, the worker and the page script load before they can show or do
 * anything, and of everything together. A part that `import()` brings (components/ui/later.tsx)
 * counts in the whole only: it delays no first frame.
 */
export function sizesOf(build: Build): Size[] {
  const entry = (what: string, budget: number): Size => ({
    what,
    bytes: gzipped(build, firstFiles(build, what)),
    budget,
  });
  const pages = [...build.keys()].filter((path) => path.endsWith(".html")).sort();
  return [
    ...pages.map((page) => entry(page, budgets.page)),
    entry("background.js", budgets.background),
    entry("profile-reader.js", budgets.reader),
    entry("profile-button.js", budgets.button),
    { what: "everything", bytes: gzipped(build, build.keys()), budget: budgets.all },
  ];
}

/** One line, such as "popup.html      81.3 kB of 100 kB". */
export function sizeLine({ what, bytes, budget }: Size): string {
  const used = (bytes / kB).toFixed(1).padStart(6);
  return `${what.padEnd(18)} ${used} kB gzip of ${budget / kB} kB`;
}

export function overBudget(sizes: readonly Size[]): string[] {
  return sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map((size) => `over budget: ${sizeLine(size)}`);
}
