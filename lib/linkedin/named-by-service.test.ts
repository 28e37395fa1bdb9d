import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { membersNamed, type Named, namesAnother, noteNamed } from "./named-by-service";

const first = 4_000_000_001;
const second = 4_000_000_003;
const urnOf = (number: number, family: "profile" | "sales" | "recruiter" = "profile") =>
  `urn:li:${family === "profile" ? "fsd_profile" : "fs_salesProfile"}:${memberId(number, family)}`;
const ada = { slug: "ada-brandt", urn: urnOf(first), name: "Ada Brandt" };
const by = "conversation" as const;
const said = (number: number, slug = ada.slug): Named => ({ slug, by, number });

describe("whom the service takes an address for", () => {
  it("contradicts the page where it is another member, and both are told", () => {
    expect(namesAnother(ada, [said(second)])).toEqual({
      kind: "service-names-another",
      intended: "Ada Brandt",
      number: first,
      other: second,
    });
  });

  it("contradicts also where only one of its answers does", () => {
    const kept = [said(first), { ...said(second), by: "relationship" as const }];
    expect(namesAnother(ada, kept)).toMatchObject({ other: second });
  });

  it.each([
    ["the same member", ada, [said(first)]],
    ["somebody else's address", ada, [said(second, "bo-lindqvist")]],
    ["nobody yet", ada, []],
    ["somebody of whom no page proved a number", { ...ada, urn: null }, [said(second)]],
    ["a urn without a number", { ...ada, urn: "urn:li:fsd_profile:ada" }, [said(second)]],
  ])("contradicts nothing where it is %s", (_what, recipient, kept) => {
    expect(namesAnother(recipient, kept)).toBeNull();
  });

  it("names the address where there is no name", () => {
    const found = namesAnother({ ...ada, name: null }, [said(second)]);
    expect(found?.intended).toBe("ada-brandt");
  });

  it("is kept by member number, whatever the family of the id", () => {
    expect(noteNamed([], { slug: ada.slug, by }, urnOf(first, "sales"))).toEqual([said(first)]);
  });

  it("is replaced by the next answer of the same kind alone", () => {
    const kept = [said(second), { ...said(second), by: "relationship" as const }];
    const after = noteNamed(kept, { slug: ada.slug, by }, ada.urn);
    expect(after).toEqual([said(first), { ...said(second), by: "relationship" }]);
    expect(namesAnother(ada, after)).not.toBeNull();
  });

  it.each(["", "urn:li:fsd_profile:ada", `${urnOf(first)} ${urnOf(second)}`])(
    "is not taken back by an answer without one number (%s)",
    (urn) => {
      const after = noteNamed([said(second)], { slug: ada.slug, by }, urn);
      expect(after).toEqual([said(second)]);
    },
  );

  it("is one member, or two, or not told", () => {
    const other = { ...said(second), by: "relationship" as const };
    expect(membersNamed(ada.slug, [said(first, "somebody")])).toBeNull();
    expect(membersNamed(ada.slug, [said(first)])).toBe("one");
    expect(membersNamed(ada.slug, [said(first), { ...other, number: first }])).toBe("one");
    expect(membersNamed(ada.slug, [said(first), other])).toBe("two");
  });

  it("stops exactly where a latest answer has another number, whatever was said before", () => {
    const slug = fc.constantFrom("ada-brandt", "bo-lindqvist", "constructor", "__proto__");
    const number = fc.constantFrom(first, second, 4_000_000_005);
    const urn = fc.oneof(
      fc.record({ number, family: fc.constantFrom("profile" as const, "sales" as const) }),
      fc.constantFrom("", "urn:li:fsd_profile:someone"),
    );
    const kind = fc.constantFrom("conversation" as const, "relationship" as const);
    const answers = fc.array(fc.record({ slug, by: kind, urn }), { maxLength: 12 });
    fc.assert(
      fc.property(answers, slug, fc.option(number), (told, of, page) => {
        const latest = new Map<string, number>();
        let kept: Named[] = [];
        for (const answer of told) {
          const { urn: said } = answer;
          if (typeof said !== "string") latest.set(`${answer.slug} ${answer.by}`, said.number);
          const text = typeof said === "string" ? said : urnOf(said.number, said.family);
          kept = noteNamed(kept, answer, text);
        }
        const recipient = { slug: of, urn: page === null ? null : urnOf(page), name: null };
        const said = ["conversation", "relationship"].map((each) => latest.get(`${of} ${each}`));
        const differs = said.some((each) => each !== undefined && each !== page);
        expect(namesAnother(recipient, kept) !== null).toBe(page !== null && differs);
      }),
    );
  });
});
