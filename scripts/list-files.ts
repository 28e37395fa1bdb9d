import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

const notOurs = new Set([
  "node_modules",
  ".git",
  ".wxt",
  ".output",
  "out",
  "test-results",
  "playwright-report",
]);

/** Every file below `folder` that belongs to the project, as paths from `root` with `/`. */
export function listFiles(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : listFiles(root, path);
    return entry.isFile() ? [relative(root, path).split(sep).join("/")] : [];
  });
}
