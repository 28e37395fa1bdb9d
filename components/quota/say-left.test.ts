import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Allowance, OwnShare } from "@/lib/quota/allowance";
import { midnight, messages as seen } from "@/lib/quota/made-up-observation";
import { sayLeft } from "./say-left";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

const resetsAt = new Date(midnight).toISOString();
const counts = fc.record({ limit: fc.nat(5_000), remaining: fc.nat(5_000) });
const allowances: fc.Arbitrary<Allowance> = fc.oneof(
  fc.constant({ kind: "unknown" } as const),
  counts.map((numbers) => ({ kind: "known" as const, ...seen, ...numbers })),
  counts.map((numbers) => ({ kind: "stopped" as const, ...seen, ...numbers })),
  counts.map(({ limit }) => ({ kind: "renewed" as const, limit, seenAt: seen.seenAt, resetsAt })),
);
const shares: fc.Arbitrary<OwnShare> = fc.record({
  limit: fc.nat(5_000),
  used: fc.nat(5_000),
  resetsAt: fc.constant(resetsAt),
  countedBy: fc.constantFrom("service" as const, "courier" as const),
});

function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")));
}

/** What the service said, what the user chose, and what is left of that. */
function known(allowance: Allowance): Set<number> {
  const { own } = allowance;
  const chosen = own === undefined ? [] : [own.limit, Math.max(0, own.limit - own.used)];
  const told = allowance.kind === "unknown" ? [] : [allowance.limit];
  const left = allowance.kind === "known" || allowance.kind === "stopped";
  return new Set([...chosen, ...told, ...(left ? [allowance.remaining] : [])]);
}

describe("the number of messages left", () => {
  it("is one that was seen or chosen, whatever was seen", () => {
    fc.assert(
      fc.property(allowances, fc.option(shares, { nil: undefined }), (allowance, own) => {
        const shown = own === undefined ? allowance : { ...allowance, own };
        const strange = numbersIn(sayLeft(shown)).filter((each) => !known(shown).has(each));
        expect(strange).toEqual([]);
      }),
    );
  });

  it("is none where nothing was seen and nothing chosen", () => {
    expect(numbersIn(sayLeft({ kind: "unknown" }))).toEqual([]);
  });
});
