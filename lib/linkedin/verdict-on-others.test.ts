import { describe, expect, it } from "vitest";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { type LayoutReport, noText, noViewer } from "./layouts/report";
import { decide, gatherEvidence } from "./verdict";

const adas = 4_000_000_001;

function judge(id: string) {
  const report: LayoutReport = {
    layout: "sdui",
    degree: "unknown",
    message: "unknown",
    candidates: [{ id, kind: "E1" }],
    contradictions: [],
    numbers: [],
    viewer: { ...noViewer, memberNumbers: [4_000_000_009] },
    isOwn: false,
    text: noText,
  };
  return decide([report], gatherEvidence([report], { slug: "ada-brandt", isId: false }));
}

describe("the verdict on somebody else's page", () => {
  it("is never that it is the viewer's own", () => {
    expect(judge(memberId(adas))).toMatchObject({ self: false, reason: null });
  });

  it("is given also where an id holds no number", () => {
    expect(judge("no-id").self).toBe(false);
  });
});
