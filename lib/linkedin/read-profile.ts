import { ember } from "./layouts/ember";
import { type Layout, type LayoutReport, noText, type SlugKey } from "./layouts/report";
import { sdui } from "./layouts/sdui";
import { parseProfileUrl } from "./profile-url";
import type { Reading } from "./reading";
import { decide } from "./verdict";

const noFacts = {
  firstNameGuessed: false,
  degree: "unknown",
  message: "unknown",
  viewer: { slug: null, memberNumber: null },
  findings: [],
} as const satisfies Partial<Reading>;

const layouts: readonly Layout[] = [sdui, ember];

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
  return readingFrom(reports, key);
}

function readingFrom(reports: readonly LayoutReport[], key: SlugKey): Reading {
  const { isConsistent, ...verdict } = decide(reports, key);
  const shown = reports.find((report) => report.text.name !== null) ?? reports[0];
  const text = isConsistent ? (shown?.text ?? noText) : noText;
  return { slug: key.slug, layout: shown?.layout ?? "unknown", ...noFacts, ...text, ...verdict };
}

function ownProfile(slug: string): Reading {
  return {
    slug,
    layout: "unknown",
    ...noFacts,
    ...noText,
    urn: null,
    evidence: [],
    confidence: "none",
    self: true,
    reason: "own-profile",
  };
}
