import { type AddressFault, splitLinkedinAddress } from "./linkedin-address";
import { decodeMemberId, isProfileId } from "./member-id";
import { decodeSegment, normalizeSlug } from "./slug";

/**
 * What an address is, for every row of reference linkedin-pages 1.1. Only "vanity" and "id-slug"
 * name somebody to write to. `slug` is decoded and NFC; lower case for "vanity", as it stands for
 * "id-slug" (ids are case-sensitive). "own": the viewer's; its slug is null for `/in/me`. `id` of
 * the paid products: as it stands; `/in/<id>/` leads from it to the profile.
 */
export type ProfileAddress =
  | { kind: "vanity"; slug: string }
  | { kind: "id-slug"; slug: string }
  | { kind: "own"; slug: string | null }
  | { kind: "sales-navigator"; id: string }
  | { kind: "recruiter"; id: string }
  | { kind: "not-a-profile"; why: AddressFault | "other-page" | "slug-not-possible" | "broken-id" };

/** Sub-pages of a profile that only its owner is shown. */
const ownersPages = /^(?:add-)?edit$/i;
/** Where Sales Navigator keeps a person; Recruiter has many places (1.5). */
const salesPages = /^(?:lead|people|profile)$/i;
/** Where the mobile site and LinkedIn's mails keep the same paths. */
const prefixes = [["mwlite", "profile"], ["mwlite"], ["comm"]];
/** Starts as an id does and is about as long; nobody's slug, but an id that lost a part. */
const idLike = /^A(?:C[ow]|EM)AA[A-Za-z0-9_-]{20,}$/u;

/** Reads an address from the browser or as a person pastes it; never throws. */
export function parseProfileUrl(input: string): ProfileAddress {
  const address = splitLinkedinAddress(input);
  if (typeof address === "string") return { kind: "not-a-profile", why: address };
  const [area = "", segment = "", ...rest] = withoutPrefix(address.segments);
  // LinkedIn itself takes paths in any case.
  if (isWord(area, "in")) return personAddress(segment, rest[0]);
  const id = rest.map(idAtStart).find((found) => found !== undefined);
  if (id !== undefined && isWord(area, "talent")) return { kind: "recruiter", id };
  if (id !== undefined && isWord(area, "sales") && salesPages.test(segment))
    return { kind: "sales-navigator", id };
  return { kind: "not-a-profile", why: "other-page" };
}

function personAddress(segment: string, page: string | undefined): ProfileAddress {
  const text = decodeSegment(segment);
  if (text === null) return { kind: "not-a-profile", why: "slug-not-possible" };
  if (isProfileId(text)) return { kind: "id-slug", slug: text };
  // A Sales Navigator or Recruiter id in a profile's place: no urn can be made from it (1.3).
  const family = decodeMemberId(text)?.family;
  if (family !== undefined)
    return { kind: family === "ts_profile" ? "recruiter" : "sales-navigator", id: text };
  if (idLike.test(text)) return { kind: "not-a-profile", why: "broken-id" };
  const slug = normalizeSlug(segment);
  if (slug === null) return { kind: "not-a-profile", why: "slug-not-possible" };
  if (slug === "me") return { kind: "own", slug: null };
  // Where LinkedIn leads from a profile that is gone.
  if (slug === "unavailable") return { kind: "not-a-profile", why: "other-page" };
  return { kind: ownersPages.test(page ?? "") ? "own" : "vanity", slug };
}

function withoutPrefix(segments: readonly string[]): readonly string[] {
  const prefix = prefixes.find((names) =>
    names.every((name, at) => isWord(segments[at] ?? "", name)),
  );
  return segments.slice(prefix?.length ?? 0);
}

function isWord(segment: string, word: string): boolean {
  return segment.toLowerCase() === word;
}

/** The id of "<id>" or "<id>,<authType>,<authToken>". */
function idAtStart(segment: string): string | undefined {
  const [id = ""] = (decodeSegment(segment) ?? "").split(",");
  return decodeMemberId(id) === null ? undefined : id;
}
