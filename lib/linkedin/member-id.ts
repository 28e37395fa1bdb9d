/** Length in characters of every id: 29 bytes in base64url without padding (reference 1.3). */
const idLength = 39;

export type IdFamily = "fsd_profile" | "fs_salesProfile" | "ts_profile";

const families: ReadonlyMap<number, IdFamily> = new Map([
  [0x002a, "fsd_profile"],
  [0x002c, "fs_salesProfile"],
  [0x0043, "ts_profile"],
]);

export interface MemberId {
  family: IdFamily;
  /** The number of the member, in clear in every id of the same member. */
  memberNumber: number;
}

/**
 * What an id says by itself, or null for what is not exactly one id: wrong length, unknown tag,
 * wrong mark byte, or bits after the last byte (an id cut short and glued to a word has those).
 * Layout: 2 bytes tag, 6 bytes member number, 0x01, 20 opaque bytes (reference 1.3).
 */
export function decodeMemberId(text: string): MemberId | null {
  if (text.length !== idLength || !/^[A-Za-z0-9_-]{38}[AEIMQUYcgkosw048]$/u.test(text)) return null;
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const family = families.get(bigEndian(bytes, 0, 2));
  const memberNumber = bigEndian(bytes, 2, 8);
  if (family === undefined || bytes.charCodeAt(8) !== 1 || memberNumber === 0) return null;
  return { family, memberNumber };
}

/** Whether `text` is the id of a profile as messages use it (family fsd_profile). */
export function isProfileId(text: string): boolean {
  return decodeMemberId(text)?.family === "fsd_profile";
}

/** Cuts the profile id off the front of a text in which a word is glued to it ("<id>Topcard"). */
export function cutProfileId(glued: string): { id: string; rest: string } | null {
  const id = glued.slice(0, idLength);
  return isProfileId(id) ? { id, rest: glued.slice(idLength) } : null;
}

/** Every profile id in a text, each once, in order. */
export function profileIdsIn(text: string): string[] {
  const found = text.match(/ACoAA[A-Za-z0-9_-]{34}/gu) ?? [];
  return [...new Set(found)].filter(isProfileId);
}

/** The urn under which the messaging API knows the owner of a profile id. */
export function profileUrn(id: string): string {
  return `urn:li:fsd_profile:${id}`;
}

/** The member number in a urn (or a bare id) of any family; null if it holds none, or several. */
export function memberNumberOf(urn: string): number | null {
  const found = urn.match(/A(?:C[ow]|EM)AA[A-Za-z0-9_-]{34}/gu) ?? [];
  const numbers = new Set(found.map((id) => decodeMemberId(id)?.memberNumber ?? null));
  const [only] = numbers;
  return numbers.size === 1 ? (only ?? null) : null;
}

function bigEndian(bytes: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 256 + bytes.charCodeAt(at);
  return value;
}
