import { describe, expect, it } from "vitest";
import { ada } from "../people.ts";
import { bulkyProfile } from "./bulky-page.ts";

describe.each(["sdui", "ember"] as const)("a bulky page of the %s family", (family) => {
  it.each([0, 50_000, 1_500_000])("has %i bytes and not many more", (bulk) => {
    const bytes = Buffer.byteLength(bulkyProfile(family, bulk));
    expect(bytes).toBeGreaterThanOrEqual(bulk);
    expect(bytes).toBeLessThan(bulk * 1.05 + 20_000);
  });

  it("is full of links to other people, and still of one person", () => {
    const markup = bulkyProfile(family, 1_500_000);
    expect(markup.match(/href="\/in\/kim-crowd/gu)?.length).toBeGreaterThan(400);
    expect(markup).toContain(`/in/${ada.slug}/overlay/contact-info/`);
  });
});
