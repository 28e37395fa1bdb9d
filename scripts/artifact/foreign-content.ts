import { explainedHosts } from "./explained-hosts.ts";
import { type Build, textsOf } from "./read-build.ts";

const addresses = /\b(?:https?|wss?|ftp):\/\/([a-z0-9[][a-z0-9.:\]-]*)/gi;
const loopback = /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\[::1\]/;
/** A key is a UUID in the only shape ever seen (reference connectsafely-api 1); nothing built holds one. */
const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
const bearer = /Bearer [0-9a-f-]{20,}/i;
const generatedCode = /(?<![\w$.])eval\s*\(|\bnew Function\b|(?<![\w$.])Function\s*\(\s*["'`]/;

const forbidden: readonly [what: string, pattern: RegExp][] = [
  ["a key", uuid],
  ["a key", bearer],
  ["an address of this computer", loopback],
  ["code made from text", generatedCode],
];

function unexplainedHosts(text: string): string[] {
  const hosts = [...text.matchAll(addresses)].map(([, host]) => (host ?? "").toLowerCase());
  return [...new Set(hosts)].filter((host) => !Object.hasOwn(explainedHosts, host));
}

function forbiddenContent(text: string): string[] {
  return forbidden
    .map(([what, pattern]) => [what, pattern.exec(text)?.[0]] as const)
    .filter(([, found]) => found !== undefined)
    .map(([what, found]) => `holds ${what}: ${found}`);
}

/** Keys, hosts nobody explained, and code made from text, anywhere in the built files. */
export function foreignContent(build: Build): string[] {
  return textsOf(build).flatMap(([path, text]) => {
    const hosts = unexplainedHosts(text).map((host) => `names ${host}, which nobody explained`);
    return forbiddenContent(text)
      .concat(hosts)
      .map((broken) => `${path} ${broken}`);
  });
}
