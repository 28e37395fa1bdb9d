import type { Finding } from "./finding";
import type { Recipient } from "./recipient";

type Read = Pick<Recipient, "layout" | "evidence" | "confidence" | "reason"> & {
  findings: readonly Finding[];
};

interface About {
  courier: string;
  chrome: string;
  /** Whether the address names the person by an id or by a slug. */
  isId: boolean;
}

/** One field of a reading is an open text: only these words of it can be nobody's name. */
const kinds: ReadonlySet<string> = new Set("E1 E2 E3 E4 E5 E6 number slug-number".split(" "));

/** How a page was read, as a text for a bug report: no name, slug, id, number or address in it. */
export function readingReport(read: Read, { courier, chrome, isId }: About): string {
  return [
    `Courier ${courier}, Chrome ${chrome}`,
    `layout: ${read.layout}`,
    `address: ${isId ? "id" : "vanity"}`,
    `confidence: ${read.confidence}`,
    `reason: ${read.reason ?? "none"}`,
    `evidence: ${read.evidence.map(kindOf).join(", ") || "none"}`,
    ...read.findings.map(
      ({ fact, source, count, verdict }) => `${fact}: ${source}, ${count}, ${verdict}`,
    ),
  ].join("\n");
}

function kindOf(text: string): string {
  return kinds.has(text) ? text : "other";
}
