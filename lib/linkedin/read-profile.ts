import { ember } from "./layouts/ember";
import { guest } from "./layouts/guest";
import {
  type Layout,
  type LayoutReport,
  noText,
  type PersonText,
  type SlugKey,
} from "./layouts/report";
import { sdui } from "./layouts/sdui";
import { isStillLoading } from "./layouts/still-loading";
import { nameFitsSlug } from "./name-fits-slug";
import { parseProfileUrl } from "./profile-url";
import type { Reading } from "./reading";
import { decide, gatherEvidence } from "./verdict";

const layouts: readonly Layout[] = [sdui, ember, guest];

/**
 * What a page says about the person in its address, now: nothing is kept and nothing is changed.
 * Null when the address is no profile. Every layout that is there is read, because pages keep parts
 * of another one (reference linkedin-pages 2), and all of them must agree. `isFresh`: the document
 * was loaded for this address, so that no word in it can be left from an earlier person.
 */
export function readProfile(doc: Document, address: string, isFresh = false): Reading | null {
  const parsed = parseProfileUrl(address);
  if (parsed.kind === "own") return ownProfile(parsed.slug ?? "me");
  if (parsed.kind !== "vanity" && parsed.kind !== "id-slug") return null;
  const key: SlugKey = { slug: parsed.slug, isId: parsed.kind === "id-slug" };
  const reports = layouts
    .filter((layout) => layout.isShown(doc))
    .map((layout) => layout.read(doc, key));
  const reading = readingFrom(reports, key, isFresh);
  const isLoading = reading.reason === "layout-unknown" && isStillLoading(doc);
  return isLoading ? { ...reading, reason: "still-loading" } : reading;
}

function readingFrom(reports: readonly LayoutReport[], key: SlugKey, isFresh: boolean): Reading {
  const evidence = gatherEvidence(reports, key);
  const { kinds, numbers, slugEndsWithNumber } = evidence;
  const { isConsistent, ...verdict } = decide(reports, evidence);
  const shown = reports.find((report) => report.text.name !== null) ?? reports[0];
  const told = isConsistent ? (shown?.text ?? noText) : noText;
  const isDoubtful = !isFresh && mayBeOfAnother(told, key);
  const text = isDoubtful ? noText : told;
  const { nameSource, slug: _slug, ...words } = text;
  return {
    slug: key.slug,
    layout: shown?.layout ?? "unknown",
    ...words,
    doubtful: isDoubtful ? { name: told.name ?? "", firstName: told.firstName } : null,
    degree: isConsistent ? (shown?.degree ?? "unknown") : "unknown",
    message: isConsistent ? (shown?.message ?? "unknown") : "unknown",
    viewer: viewerOf(reports),
    ...verdict,
    trace: {
      kinds: [...kinds],
      numbers: numbers.length,
      slugEndsWithNumber,
      nameSource,
      isConsistent,
    },
  };
}

/**
 * What is shown can still be the person's before; what the page stores carries its own slug. Under
 * an id in the address it is the card that has the slug.
 */
function mayBeOfAnother({ name, nameSource, slug }: PersonText, key: SlugKey): boolean {
  if (name === null || nameSource !== "top-card") return false;
  return nameFitsSlug(name, key.isId ? (slug ?? "") : key.slug) === "differs";
}

/** Only where all that the page says of the signed-in person is one person. */
function viewerOf(reports: readonly LayoutReport[]): Reading["viewer"] {
  const slugs = new Set(reports.flatMap(({ viewer }) => viewer.slugs));
  const numbers = new Set(reports.flatMap(({ viewer }) => viewer.memberNumbers));
  const [slug = null] = slugs.size === 1 ? slugs : [];
  const [memberNumber = null] = numbers.size === 1 ? numbers : [];
  return { slug, memberNumber };
}

function ownProfile(slug: string): Reading {
  const { nameSource: _nameSource, slug: _slug, ...words } = noText;
  return {
    slug,
    layout: "unknown",
    ...words,
    doubtful: null,
    degree: "unknown",
    message: "unknown",
    viewer: { slug: null, memberNumber: null },
    urn: null,
    evidence: [],
    confidence: "none",
    self: true,
    reason: "own-profile",
    trace: null,
  };
}
