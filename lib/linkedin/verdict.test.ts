import { describe, expect, it } from "vitest";
import { memberId, slugSuffix } from "../../sandbox/linkedin/member-ids";
import { type EvidenceKind, type LayoutReport, noText, noViewer } from "./layouts/report";
import { decide, gatherEvidence } from "./verdict";

const adas = 4_000_000_001;
const mina = 4_000_000_009;
const id = memberId(adas);
const other = memberId(4_000_000_003);
const nothing: LayoutReport = {
  layout: "sdui",
  candidates: [],
  contradictions: [],
  numbers: [],
  viewer: noViewer,
  isOwn: false,
  text: noText,
  degree: "unknown",
  message: "unknown",
};

function by(kinds: readonly EvidenceKind[], more: Partial<LayoutReport> = {}): LayoutReport {
  return { ...nothing, candidates: kinds.map((kind) => ({ id, kind })), ...more };
}

function judge(reports: readonly LayoutReport[], slug = "ada-brandt") {
  const evidence = gatherEvidence(reports, { slug, isId: slug.startsWith("ACoAA") });
  return { ...decide(reports, evidence), endsWithNumber: evidence.slugEndsWithNumber };
}

const numbered = `ada-brandt-${slugSuffix(adas)}`;

describe("an id that is found in a page", () => {
  it.each(["E1", "E3"] as const)("is believed by %s alone, with medium confidence", (kind) => {
    expect(judge([by([kind, kind])])).toMatchObject({
      urn: `urn:li:fsd_profile:${id}`,
      evidence: [kind],
      confidence: "medium",
      reason: null,
      isConsistent: true,
    });
  });

  it.each(["E2", "E4", "E5"] as const)("is not believed by %s alone, however often", (kind) => {
    expect(judge([by([kind, kind])])).toMatchObject({
      urn: null,
      evidence: [],
      confidence: "none",
      reason: "weak-evidence",
      isConsistent: true,
    });
  });

  it.each(["E2", "E4", "E5"] as const)("is believed by %s beside a number", (kind) => {
    expect(judge([by([kind], { numbers: [adas] })])).toMatchObject({
      evidence: [kind, "number"],
      confidence: "high",
    });
    expect(judge([by([kind])], numbered).evidence).toEqual([kind, "slug-number"]);
  });

  it("is believed by two kinds, named in the order of trust, whichever was found first", () => {
    const { evidence, confidence } = judge([by(["E5", "E2"]), by(["E2"], { layout: "ember" })]);
    expect([evidence, confidence]).toEqual([["E2", "E5"], "high"]);
  });

  it("is nobody's where there are two, in one layout or over two", () => {
    const second = { ...nothing, candidates: [{ id: other, kind: "E1" as const }] };
    expect(judge([by(["E1"]), second])).toMatchObject({
      urn: null,
      reason: "ids-disagree",
      isConsistent: false,
    });
  });

  it("is nobody's where one number of several is not its own", () => {
    expect(judge([by(["E1"], { numbers: [adas, mina] })])).toMatchObject({
      urn: null,
      reason: "numbers-disagree",
      isConsistent: false,
    });
  });

  it("is nobody's where anything contradicts it", () => {
    expect(judge([by(["E1"]), by([], { contradictions: ["two-cards"] })])).toMatchObject({
      urn: null,
      reason: "two-cards",
      isConsistent: false,
    });
  });
});

describe("an id in the address", () => {
  it("is believed as it stands, and more where the page agrees", () => {
    expect(judge([nothing], id)).toMatchObject({ evidence: ["E6"], confidence: "medium" });
    expect(judge([by(["E1"])], id)).toMatchObject({ evidence: ["E1", "E6"], confidence: "high" });
  });

  it("is contradicted by another one in the page", () => {
    expect(judge([by(["E1"])], other).reason).toBe("ids-disagree");
  });
});

describe("the number a slug ends with", () => {
  it("confirms every id that is found, and nothing where none is", () => {
    expect(judge([by(["E1"])], numbered).endsWithNumber).toBe(true);
    expect(judge([nothing], numbered).endsWithNumber).toBe(false);
    expect(judge([nothing]).endsWithNumber).toBe(false);
    const both = [by(["E1"]), { ...nothing, candidates: [{ id: other, kind: "E1" as const }] }];
    expect(judge(both, numbered).endsWithNumber).toBe(false);
  });
});

describe("a page without any id", () => {
  it("is one for guests only where all of it is", () => {
    const guest = { ...nothing, layout: "guest" as const };
    expect(judge([]).reason).toBe("layout-unknown");
    expect(judge([guest]).reason).toBe("signed-out");
    expect(judge([guest, nothing]).reason).toBe("no-evidence");
  });

  it("is not the viewer's for the viewer being known", () => {
    const viewer = { slugs: [], memberNumbers: [mina] };
    expect(judge([{ ...nothing, viewer }])).toMatchObject({ self: false, reason: "no-evidence" });
  });
});

describe("the viewer's own page", () => {
  it("is one that offers to edit it, or whose only id is the viewer's", () => {
    const viewer = { slugs: [], memberNumbers: [adas] };
    for (const report of [by(["E1"], { isOwn: true }), by(["E1"], { viewer })]) {
      expect(judge([report])).toMatchObject({ urn: null, self: true, reason: "own-profile" });
    }
  });

  it("is not one with another's id beside the viewer's: that speaks of two people", () => {
    const viewer = { slugs: [], memberNumbers: [adas] };
    const second = { ...nothing, candidates: [{ id: other, kind: "E2" as const }] };
    expect(judge([by(["E1"], { viewer }), second])).toMatchObject({
      self: false,
      reason: "ids-disagree",
    });
  });
});
