import type { Finding } from "./finding";
import type { Reading } from "./reading";

type Trace = NonNullable<Reading["trace"]>;
type Read = Pick<
  Reading,
  | "trace"
  | "confidence"
  | "doubtful"
  | "firstName"
  | "firstNameGuessed"
  | "headline"
  | "company"
  | "degree"
  | "message"
  | "viewer"
>;

const sources = {
  E1: "card-keys",
  E2: "same-link",
  E3: "stored-response",
  E4: "connections-link",
  E5: "message-link",
  E6: "address",
} as const satisfies Record<Trace["kinds"][number], Finding["source"]>;

const kinds = ["E1", "E2", "E3", "E4", "E5", "E6"] as const;

/**
 * Every fact that was looked for in a page, with its source and what became of it, in the order of
 * trust; nothing where no page was read.
 */
export function findingsOf(read: Read): Finding[] {
  const { trace } = read;
  return trace === null
    ? []
    : [...proofs(read, trace), ...names(read, trace), ...facts(read, trace)];
}

function proofs({ confidence }: Read, trace: Trace): Finding[] {
  const judge = (count: number): Finding["verdict"] => {
    if (count === 0) return "not-there";
    if (!trace.isConsistent) return "contradicts";
    return confidence === "none" ? "too-weak" : "believed";
  };
  const ids = kinds.map((kind): Finding => {
    const count = trace.kinds.filter((each) => each === kind).length;
    return { fact: "id", source: sources[kind], count, verdict: judge(count) };
  });
  const number = (source: "page-numbers" | "slug-ending", count: number): Finding => {
    const verdict = judge(count);
    return {
      fact: "member-number",
      source,
      count,
      verdict: verdict === "believed" ? "agrees" : verdict,
    };
  };
  return [
    ...ids,
    number("page-numbers", trace.numbers),
    number("slug-ending", trace.slugEndsWithNumber ? 1 : 0),
  ];
}

function names({ doubtful, firstName, firstNameGuessed }: Read, trace: Trace): Finding[] {
  const { nameSource } = trace;
  const isNamed = nameSource !== null;
  return [
    doubtful === null
      ? told("name", nameSource ?? "nowhere", isNamed, trace)
      : { fact: "name", source: "top-card", count: 1, verdict: "too-weak" },
    told(
      "first-name",
      firstNameGuessed ? "whole-name" : "page-data",
      isNamed && firstName !== null,
      trace,
    ),
  ];
}

function facts({ headline, company, degree, message, viewer }: Read, trace: Trace): Finding[] {
  const isViewerKnown = viewer.slug !== null || viewer.memberNumber !== null;
  return [
    told("headline", "top-card", headline !== null, trace),
    told("company", "top-card", company !== null, trace),
    told("degree", "top-card", degree !== "unknown", trace),
    told("message", "top-card", message !== "unknown", trace),
    told("viewer", "page-data", isViewerKnown, trace),
  ];
}

/** Words of a page that speaks of two people are there, but nothing of them is believed. */
function told(
  fact: Finding["fact"],
  source: Finding["source"],
  isKnown: boolean,
  { isConsistent }: Trace,
): Finding {
  if (isKnown) return { fact, source, count: 1, verdict: "believed" };
  return isConsistent
    ? { fact, source: "nowhere", count: 0, verdict: "not-there" }
    : { fact, source: "top-card", count: 0, verdict: "contradicts" };
}
