import { describe, expect, it } from "vitest";
import type { Finding } from "./finding";
import { findingsOf } from "./findings";
import { noFacts } from "./no-facts";

type Read = Parameters<typeof findingsOf>[0];
type Trace = NonNullable<Read["trace"]>;

const empty: Trace = {
  kinds: [],
  numbers: 0,
  slugEndsWithNumber: false,
  nameSource: null,
  isConsistent: true,
};
const nothing: Read = { ...noFacts, trace: empty };

/** Every finding but those that were not there, each as "fact: source, count, verdict". */
function found(read: Partial<Read>, trace: Partial<Trace> = {}): string[] {
  return findingsOf({ ...nothing, ...read, trace: { ...empty, ...trace } })
    .filter(({ verdict }) => verdict !== "not-there")
    .map(({ fact, source, count, verdict }) => `${fact}: ${source}, ${count}, ${verdict}`);
}

describe("what was found in a page", () => {
  it("is nothing where no page was read, and every fact with its absence where it was empty", () => {
    expect(findingsOf({ ...nothing, trace: null })).toEqual([]);
    const facts = findingsOf(nothing).map(({ fact, verdict }) => [fact, verdict]);
    expect(facts).toHaveLength(15);
    expect(new Set(facts.map(([, verdict]) => verdict))).toEqual(new Set(["not-there"]));
  });

  it.each<[string, Partial<Read>, Partial<Trace>, string[]]>([
    [
      "ids",
      { confidence: "high" },
      { kinds: ["E1", "E5", "E1"] },
      ["id: card-keys, 2, believed", "id: message-link, 1, believed"],
    ],
    ["an id that is too little", {}, { kinds: ["E4"] }, ["id: connections-link, 1, too-weak"]],
    [
      "numbers that agree",
      { confidence: "high" },
      { numbers: 2, slugEndsWithNumber: true },
      ["member-number: page-numbers, 2, agrees", "member-number: slug-ending, 1, agrees"],
    ],
    ["numbers without an id", {}, { numbers: 1 }, ["member-number: page-numbers, 1, too-weak"]],
    [
      "a name with a guess",
      { firstName: "Ada", firstNameGuessed: true },
      { nameSource: "top-card" },
      ["name: top-card, 1, believed", "first-name: whole-name, 1, believed"],
    ],
    [
      "a name with a first name",
      { firstName: "Ada" },
      { nameSource: "page-data" },
      ["name: page-data, 1, believed", "first-name: page-data, 1, believed"],
    ],
    ["a first name that the user typed", { firstName: "Ada" }, {}, []],
    [
      "a doubtful name",
      { doubtful: { name: "Bo", firstName: null } },
      {},
      ["name: top-card, 1, too-weak"],
    ],
    [
      "hints",
      { headline: "x", company: "y", degree: "first", message: "absent" },
      {},
      [
        "headline: top-card, 1, believed",
        "company: top-card, 1, believed",
        "degree: top-card, 1, believed",
        "message: top-card, 1, believed",
      ],
    ],
    [
      "the viewer's slug",
      { viewer: { slug: "mina", memberNumber: null } },
      {},
      ["viewer: page-data, 1, believed"],
    ],
    [
      "the viewer's number",
      { viewer: { slug: null, memberNumber: 4_000_000_009 } },
      {},
      ["viewer: page-data, 1, believed"],
    ],
  ])("tells %s", (_, read, trace, lines) => {
    expect(found(read, trace)).toEqual(lines);
  });

  it("contradicts itself in everything that a page of two people tells", () => {
    const verdicts = findingsOf({
      ...nothing,
      trace: { ...empty, kinds: ["E2"], numbers: 1, isConsistent: false },
    });
    const of = (fact: Finding["fact"]) => verdicts.filter((each) => each.fact === fact);
    expect(of("id").find(({ count }) => count > 0)?.verdict).toBe("contradicts");
    expect(of("member-number")[0]?.verdict).toBe("contradicts");
    for (const fact of ["name", "headline", "degree", "viewer"] as const) {
      expect(of(fact)[0]).toMatchObject({ count: 0, verdict: "contradicts" });
    }
  });
});
