import type { AttachedFile } from "./attached-file";

/**
 * What Courier takes. The service documents no limit of size or number, and any type (reference
 * connectsafely-api 2.6), so these are Courier's own, each with its reason. What the service itself
 * refuses is told at Send.
 */
export const fileLimits = {
  /** Bytes of one file: what guides to LinkedIn name for messages lies between 20 and 25 MB. */
  size: 20_000_000,
  /** Each is an upload of its own, and an account may make 15 changes a minute. */
  number: 5,
  /** Programs and scripts: who gets one from a stranger must take it for an attack. */
  endings: "app apk bat cmd com cpl dll dmg exe hta jar js lnk msi pkg ps1 reg scr sh vbs".split(
    " ",
  ),
} as const;

/** Why a file cannot go along; "unreadable" is what a browser makes of a folder, or of no bytes. */
export type NotAttached = "too-large" | "too-many" | "a-program" | "unreadable";

/** What speaks against a further file, or null. `before`: what is attached already. */
export function whyNotAttached(
  { name, size }: Pick<AttachedFile, "name" | "size">,
  before: readonly AttachedFile[],
): NotAttached | null {
  if (size === 0) return "unreadable";
  if (size > fileLimits.size) return "too-large";
  if (fileLimits.endings.includes(endingOf(name))) return "a-program";
  return before.length >= fileLimits.number ? "too-many" : null;
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

/** In UTF-16 units: more than this nobody reads. */
const longestName = 120;

/**
 * A file's name without what could disguise it (control characters, direction overrides) or be a
 * path. One that is too long loses its middle, and keeps its ending.
 */
export function fileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= longestName) return plain === "" ? "attachment" : plain;
  const half = longestName / 2;
  const cut = `${plain.slice(0, half - 1)}…${plain.slice(-half)}`;
  // The cut may have left half a letter on either side.
  return cut.replace(/\p{Cs}/gu, "");
}
