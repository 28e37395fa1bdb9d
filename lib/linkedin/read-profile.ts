import { findingsOf } from "./findings";
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
 * of another one (reference linkedin-pages 2), and all of them must agree.
 */
export function readProfile(doc: Document, address: string): Reading | null {
  const parsed = parseProfileUrl(address);
  if (parsed.kind === "own") return ownProfile(parsed.slug ?? "me");
  if (parsed.kind !== "vanity" && parsed.kind !== "id-slug") return null;
  const key: SlugKey = { slug: parsed.slug, isId: parsed.kind === "id-slug" };
  const reports = layouts
    .filter((layout) => layout.isShown(doc))
    .map((layout) => layout.read(doc, key));
  const reading = readingFrom(reports, key);
  const isLoading = reading.reason === "layout-unknown" && isStillLoading(doc);
  return isLoading ? { ...reading, reason: "still-loading" } : reading;
}

function readingFrom(reports: readonly LayoutReport[], key: SlugKey): Reading {
  const evidence = gatherEvidence(reports, key);
  const { isConsistent, ...verdict } = decide(reports, evidence);
  const shown = reports.find((report) => report.text.name !== null) ?? reports[0];
  const told = isConsistent ? (shown?.text ?? noText) : noText;
  const isDoubtful = isOfSomebodyElse(told, key);
  const text = isDoubtful ? noText : told;
  const { nameSource: _nameSource, ...words } = text;
  const facts = {
    degree: isConsistent ? (shown?.degree ?? "unknown") : "unknown",
    message: isConsistent ? (shown?.message ?? "unknown") : "unknown",
    viewer: viewerOf(reports),
  };
  const hasUrn = verdict.urn !== null;
  const considered = { ...evidence, reports, text, isDoubtful, isConsistent, hasUrn };
  return {
    slug: key.slug,
    layout: shown?.layout ?? "unknown",
    ...words,
    doubtfulName: isDoubtful ? told.name : null,
    ...facts,
    ...verdict,
    findings: findingsOf(considered, facts),
  };
}

/** What is shown can still be the person's before; a stored record carries its own slug. */
function isOfSomebodyElse({ name, nameSource }: PersonText, key: SlugKey): boolean {
  if (name === null || nameSource !== "top-card" || key.isId) return false;
  return nameFitsSlug(name, key.slug) === "differs";
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
  const { nameSource: _nameSource, ...words } = noText;
  return {
    slug,
    layout: "unknown",
    ...words,
    doubtfulName: null,
    degree: "unknown",
    message: "unknown",
    viewer: { slug: null, memberNumber: null },
    urn: null,
    evidence: [],
    confidence: "none",
    self: true,
    reason: "own-profile",
    findings: [],
  };
}
