import { type Build, textsOf } from "./read-build.ts";

const forbidden: readonly [what: string, pattern: RegExp][] = [
  ["a script", /<script\b(?![^>]*\bsrc=)/i],
  ["a style", /<style\b/i],
  ["a style attribute", /<[^>]+\sstyle\s*=/i],
  ["an event attribute", /<[^>]+\son[a-z]+\s*=/i],
];

/** What the content security policy blocks in a page: everything written into it instead of beside it. */
export function inlineContent(build: Build): string[] {
  return textsOf(build)
    .filter(([path]) => path.endsWith(".html"))
    .flatMap(([path, text]) =>
      forbidden
        .filter(([, pattern]) => pattern.test(text))
        .map(([what]) => `${path} has ${what} in it, which its policy blocks`),
    );
}
