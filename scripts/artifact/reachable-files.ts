import { posix } from "node:path";
import { readImports } from "../imports/read-imports.ts";
import { type Build, textOf } from "./read-build.ts";

const inHtml = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g;

/** A part that is loaded later brings styles, which its importer names by their path in the build. */
const inScript = /["'`](assets\/[\w.-]+\.css)["'`]/g;

function stylesNamed(text: string): string[] {
  return [...text.matchAll(inScript)].map(([, path]) => `/${path}`);
}

function namedBy(build: Build, path: string): string[] {
  const text = textOf(build, path);
  if (path.endsWith(".html")) return [...text.matchAll(inHtml)].map(([, address]) => address ?? "");
  return path.endsWith(".js") ? [...readImports(text), ...stylesNamed(text)] : [];
}

/** The files an entry loads, now or later: itself, its scripts and styles, and what those import. */
export function reachableFiles(build: Build, entry: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !build.has(path)) return;
    found.add(path);
    for (const name of namedBy(build, path)) {
      visit(name.startsWith("/") ? name.slice(1) : posix.join(posix.dirname(path), name));
    }
  };
  visit(entry);
  return [...found];
}
