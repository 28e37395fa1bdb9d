// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { bulkyProfile } from "../../sandbox/linkedin/pages/bulky-page";
import { ada, type PageFamily } from "../../sandbox/linkedin/people";
import { addressOf, documentFrom, urnOf } from "./made-up-pages";
import { readProfile } from "./read-profile";

/** How often a page of this size made the reader take a link or a stored text apart. */
function costOf(family: PageFamily, bytes: number) {
  const doc = documentFrom(bulkyProfile(family, bytes));
  const parse = vi.spyOn(JSON, "parse");
  const decode = vi.spyOn(globalThis, "decodeURIComponent");
  const ids = vi.spyOn(globalThis, "atob");
  expect(readProfile(doc, addressOf(ada))?.urn).toBe(urnOf(ada));
  return [parse, decode, ids].map(({ mock }) => mock.calls.length);
}

afterEach(() => vi.restoreAllMocks());

describe.each(["sdui", "ember"] as const)("reading a large page of the %s family", (family) => {
  it("takes nothing apart that is about the crowd beside the person", () => {
    const alone = costOf(family, 0);
    vi.restoreAllMocks();
    expect(costOf(family, 200_000)).toEqual(alone);
  });
});
