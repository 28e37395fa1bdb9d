import type { Recipient } from "./recipient";

type Read = Pick<Recipient, "layout" | "evidence" | "confidence" | "reason" | "findings">;

interface About {
  courier: string;
  chrome: string;
  /** Whether the address names the person by an id or by a slug. */
  isId: boolean;
}

/** Two fields of a reading are open texts: only these words of them can be nobody's name. */
const ownWords: ReadonlySet<string> = new Set(
  (
    "E1 E2 E3 E4 E5 E6 number slug-number " +
    "other-person two-cards recipient-differs ids-disagree numbers-disagree " +
    "still-loading layout-unknown signed-out no-evidence weak-evidence own-profile " +
    "page-not-readable page-moved address-only"
  ).split(" "),
);

/** How a page was read, as a text for a bug report: no name, slug, id, number or address in it. */
export function readingReport(read: Read, { courier, chrome, isId }: About): string {
  return [
    `Courier ${courier}, Chrome ${chrome}`,
    `layout: ${read.layout}`,
    `address: ${isId ? "id" : "vanity"}`,
    `confidence: ${read.confidence}`,
    `reason: ${read.reason === null ? "none" : ownWord(read.reason)}`,
    `evidence: ${read.evidence.map(ownWord).join(", ") || "none"}`,
    ...read.findings.map(
      ({ fact, source, count, verdict }) => `${fact}: ${source}, ${count}, ${verdict}`,
    ),
  ].join("\n");
}

function ownWord(text: string): string {
  return ownWords.has(text) ? text : "other";
}
