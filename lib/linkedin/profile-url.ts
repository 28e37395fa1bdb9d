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
const ownersPages = new Set(["edit", "add-edit"]);
/** Where the paid products keep a person, always with an id further on (1.5). */
const foreignKinds: ReadonlyMap<string, "sales-navigator" | "recruiter"> = new Map([
  ["sales/lead", "sales-navigator"],
  ["sales/people", "sales-navigator"],
  ["talent/profile", "recruiter"],
  ["talent/hire", "recruiter"],
]);
/** Where the mobile site keeps the same paths. */
const mobilePrefixes = [["mwlite", "profile"], ["mwlite"]];
/** Starts as an id does and is about as long; nobody's slug, but an id that lost a part. */
const idLike = /^A(?:C[ow]|EM)AA[A-Za-z0-9_-]{20,}$/u;

/** Reads an address from the browser or as a person pastes it; never throws. */
export function parseProfileUrl(input: string): ProfileAddress {
  const address = splitLinkedinAddress(input);
  if (typeof address === "string") return { kind: "not-a-profile", why: address };
  const [area, segment, ...rest] = withoutMobilePrefix(address.segments);
  if (area === "in") return personAddress(segment ?? "", rest[0]);
  const kind = foreignKinds.get(`${area}/${segment}`);
  const id = rest.map(idAtStart).find((found) => found !== undefined);
  if (kind === undefined || id === undefined) return { kind: "not-a-profile", why: "other-page" };
  return { kind, id };
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
  return { kind: ownersPages.has(page ?? "") ? "own" : "vanity", slug };
}

function withoutMobilePrefix(segments: readonly string[]): readonly string[] {
  const prefix = mobilePrefixes.find((names) => names.every((name, at) => segments[at] === name));
  return segments.slice(prefix?.length ?? 0);
}

/** The id of "<id>" or "<id>,<authType>,<authToken>". */
function idAtStart(segment: string): string | undefined {
  const [id = ""] = (decodeSegment(segment) ?? "").split(",");
  return decodeMemberId(id) === null ? undefined : id;
}
