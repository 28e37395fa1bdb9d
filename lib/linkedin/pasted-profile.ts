import { type ProfileAddress, parseProfileUrl } from "./profile-url";

/** What is put around an address in a text, and what no slug holds. */
const wrapping = /[<>"“”„«»()[\]{}|]+/u;
const looseEnds = /^['‘’,;]+|['‘’.,;:!…]+$/gu;
/** A slug with something behind it that does not belong to it. */
const endedSlug = /\/in\/[^/?#]+(?:[/?#]|['’.,;:!…]+$)/iu;
/** An address that was shortened for display: its beginning is often somebody else's slug. */
const cutOff = /\/in\/[^/?#]*(?:…|\.{2,})[^/?#]*$/iu;
/** What a broken line of an address could go on with. */
const goesOn = /^[\p{L}\p{N}\p{M}%_-]/u;
/** Said of a word that is no profile, rather than of a profile that is spoilt. */
const ordinary: ReadonlySet<string> = new Set(["other-host", "other-page"]);
/** A page of notes is not the address of one person. */
const maxLength = 4_000;

/** Only LinkedIn knows where these lead, and nobody is asked before the user sees a person. */
const shortLink = /^(?:https?:)?(?:\/\/)?lnkd\.in(?:[/?#]|$)/i;
const appLink = /^linkedin:/i;

/** What a text names, or why it names nobody for certain. */
export type PastedProfile =
  | ProfileAddress
  | { kind: "not-a-profile"; why: "unclear-text" | "short-link" | "app-link" };

interface Found {
  address: ProfileAddress;
  isWhole: boolean;
}

/**
 * The profile a pasted text names: an address by itself, or the only one in a text ("Ada Brandt
 * <linkedin.com/in/ada-brandt>."). Refused are two people, and an address that may have lost its
 * end to a space: "unclear-text". Everything else is judged as `parseProfileUrl` does.
 */
export function parsePastedProfile(text: string): PastedProfile {
  if (text.length > maxLength) return parseProfileUrl(text);
  const found = text.split(wrapping).flatMap(addressesIn);
  const spoilt = found.find(({ address }) => address.kind === "not-a-profile");
  if (spoilt !== undefined) return spoilt.address;
  const [first] = found;
  if (first === undefined) return nobody(text);
  const people = new Set(found.map(({ address }) => JSON.stringify(address)));
  const isClear = people.size === 1 && found.every(({ isWhole }) => isWhole);
  return isClear ? first.address : { kind: "not-a-profile", why: "unclear-text" };
}

function nobody(text: string): PastedProfile {
  if (shortLink.test(text.trim())) return { kind: "not-a-profile", why: "short-link" };
  if (appLink.test(text.trim())) return { kind: "not-a-profile", why: "app-link" };
  return parseProfileUrl(text);
}

function addressesIn(chunk: string): Found[] {
  const words = chunk.trim().split(/\s+/u);
  return words.flatMap((word, at) => {
    const address = addressOf(word);
    if (address === null) return [];
    if (address.kind === "vanity" && cutOff.test(word)) return [{ address, isWhole: false }];
    const next = words[at + 1] ?? "";
    const isEnded = address.kind !== "vanity" || endedSlug.test(word);
    return [{ address, isWhole: isEnded || !goesOn.test(next) || addressOf(next) !== null }];
  });
}

/** Null for a word that is only a word. */
function addressOf(word: string): ProfileAddress | null {
  const address = parseProfileUrl(word.replaceAll(looseEnds, ""));
  const isOrdinary = address.kind === "not-a-profile" && ordinary.has(address.why);
  // A hidden character in a word that is no address spoils nothing.
  return isOrdinary || !/linkedin/iu.test(word) ? null : address;
}
