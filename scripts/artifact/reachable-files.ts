import { posix } from "node:path";
import { readImports, readImportsAtOnce } from "../imports/read-imports.ts";
import { type Build, textOf } from "./read-build.ts";

const inHtml = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g;

/** A part that is loaded later brings styles, which its importer names by their path in the build. */
const inScript = /["'`](assets\/[\w.-]+\.css)["'`]/g;

function stylesNamed(text: string): string[] {
  return [...text.matchAll(inScript)].map(([, path]) => `/${path}`);
}

function namedInHtml(text: string): string[] {
  return [...text.matchAll(inHtml)].map(([, address]) => address ?? "");
}

function follow(build: Build, entry: string, namedInScript: (text: string) => string[]): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !build.has(path)) return;
    found.add(path);
    for (const name of namedBy(path)) {
      visit(name.startsWith("/") ? name.slice(1) : posix.join(posix.dirname(path), name));
    }
  };
  function namedBy(path: string): string[] {
    if (path.endsWith(".html")) return namedInHtml(textOf(build, path));
    return path.endsWith(".js") ? namedInScript(textOf(build, path)) : [];
  }
  visit(entry);
  return [...found];
}

/** The files an entry loads, now or later: itself, its scripts and styles, and what those import. */
export function reachableFiles(build: Build, entry: string): string[] {
  return follow(build, entry, (text) => [...readImports(text), ...stylesNamed(text)]);
}

/** The files without which an entry shows nothing: all of those but what `import()` brings. */
export function firstFiles(build: Build, entry: string): string[] {
  return follow(build, entry, readImportsAtOnce);
}
