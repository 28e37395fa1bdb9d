/** An address on LinkedIn, split but not decoded. */
export interface LinkedinAddress {
  /** Path segments as they stand in the address, without empty ones at the end. */
  segments: readonly string[];
  /** Without the leading "?". */
  query: string;
}

export type AddressFault = "too-long" | "hidden-characters" | "malformed" | "other-host";

const shape =
  /^(?:https?:)?(?:\/\/)?(?<host>[^/?#]*)(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#.*)?$/iu;
/** Without the u flag, under which "k" would also match the Kelvin sign. */
const linkedinHost = /^(?:[a-z0-9-]+\.)*linkedin\.com$/i;
/** Controls, format characters (bidi, zero width), lone surrogates, spaces, backslash. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s\\]/u;
/** Also in its encoded form: a URL parser would walk up on it. */
const dotSegment = /^(?:\.|%2e){1,2}$/iu;
/** The API of the browser allows 2 MB; nobody pastes a profile address of more than this. */
const maxLength = 4_000;

/**
 * Splits what a browser tells or a person pastes, with or without scheme. Not by `new URL`, which
 * repairs what should be refused: it drops tabs, walks up `..`, maps full-width letters in hosts.
 * Source: reference linkedin-pages 1.1.
 */
export function splitLinkedinAddress(input: string): LinkedinAddress | AddressFault {
  const text = input.trim();
  if (text.length > maxLength) return "too-long";
  if (hidden.test(text)) return "hidden-characters";
  const groups = shape.exec(text)?.groups;
  // Userinfo and ports fail here too: neither "@" nor ":" belongs to the host.
  if (groups === undefined || !linkedinHost.test(groups["host"] ?? "")) return "other-host";
  const segments = (groups["path"] ?? "").replace(/\/+$/u, "").split("/").slice(1);
  if (segments.some((segment) => dotSegment.test(segment))) return "malformed";
  return { segments, query: groups["query"] ?? "" };
}

/** The same for a link in a LinkedIn page, which may be relative to its host; null if elsewhere. */
export function splitLink(href: string): LinkedinAddress | null {
  const absolute = /^\/(?!\/)/u.test(href) ? `https://www.linkedin.com${href}` : href;
  const address = splitLinkedinAddress(absolute);
  return typeof address === "string" ? null : address;
}
