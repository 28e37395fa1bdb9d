import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { parsePastedProfile } from "./pasted-profile";
import { parseProfileUrl } from "./profile-url";

const id = memberId(4_000_000_001);
const salesId = memberId(4_000_000_001, "sales");
const url = "https://www.linkedin.com/in/ada-brandt";

describe("a pasted text", () => {
  it.each([
    url,
    `  ${url}/\n`,
    `<${url}>`,
    `"${url}"`,
    `'${url}'`,
    `“${url}/”`,
    `«${url}»`,
    `(${url})`,
    `${url}.`,
    `${url},`,
    `${url}!`,
    `${url}/.`,
    "linkedin.com/in/ada-brandt.",
    `Ada Brandt ${url}`,
    `Ada Brandt: ${url}`,
    `Ada Brandt <${url}>, Fjordlight`,
    `Ada Brandt\n${url}/\nFjordlight`,
    `[Ada Brandt](${url})`,
    `<a href="${url}">Ada Brandt</a>`,
    `${url}/ is who I mean`,
    `${url}?trk=x is who I mean`,
    `${url}, whom I met`,
    `${url} – met in Aarhus`,
    `${url} ${url}/`,
    `${url}\nhttps://de.linkedin.com/in/Ada-Brandt/details/skills`,
    `https://www.linkedin.com/company/fjordlight ${url}`,
    `ada@fjordlight.example ${url}`,
  ])("names its one profile: %j", (text) => {
    expect(parsePastedProfile(text)).toEqual({ kind: "vanity", slug: "ada-brandt" });
  });

  it.each([
    [`Ada: <https://www.linkedin.com/in/${id}>`, { kind: "id-slug", slug: id }],
    [`https://www.linkedin.com/in/${id} Ada`, { kind: "id-slug", slug: id }],
    [
      `lead https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,abcd.`,
      { kind: "sales-navigator", id: salesId },
    ],
    ["me: linkedin.com/in/me", { kind: "own", slug: null }],
    ["linkedin.com/in/ada（brandt）", { kind: "vanity", slug: "ada（brandt）" }],
    ["linkedin.com/in/ada-.", { kind: "vanity", slug: "ada-" }],
  ])("keeps what belongs to the address: %j", (text, address) => {
    expect(parsePastedProfile(text)).toEqual(address);
  });

  it.each([
    ["two people", `${url} https://www.linkedin.com/in/bo-holm`, "unclear-text"],
    ["two people in one line", `${url},<linkedin.com/in/bo>`, "unclear-text"],
    ["two ids", `linkedin.com/in/${id} linkedin.com/in/${memberId(4_000_000_002)}`, "unclear-text"],
    ["an address cut by a space", `${url} holm`, "unclear-text"],
    ["an address cut for display", `${url}…`, "unclear-text"],
    ["an address cut for display with dots", `See ${url}-ho... today`, "unclear-text"],
    ["an address cut at a line end", `${url}-\nholm`, "unclear-text"],
    ["an address cut by a hidden space", `${url}\uFEFF-holm`, "unclear-text"],
    [
      "a profile beside a spoilt one",
      `${url} https://www.linkedin.com/in/bo%`,
      "slug-not-possible",
    ],
    ["a hidden character", `Ada ${url}\u200B`, "hidden-characters"],
    ["a cut id", `Ada linkedin.com/in/${id.slice(0, 38)}`, "broken-id"],
    ["another host", "https://www.linkedin.com@evil.example/in/ada", "other-host"],
    ["an address inside another", `https://evil.example/${url}`, "other-host"],
    ["another page", "https://www.linkedin.com/feed/", "other-page"],
    ["a short link", "https://lnkd.in/abc", "short-link"],
    ["a bare short link", " LNKD.IN ", "short-link"],
    ["what only looks like a short link", "https://lnkd.in.evil.example/abc", "other-host"],
    ["a link of the app", "linkedin://profile/12345", "app-link"],
    ["no address", "Ada Brandt", "hidden-characters"],
    ["nothing", "", "other-host"],
    ["a page of notes", `${url}/ ${"x ".repeat(2_000)}`, "too-long"],
  ])("is refused for %s", (_, text, why) => {
    expect(parsePastedProfile(text)).toEqual({ kind: "not-a-profile", why });
  });

  it("keeps an id that dots follow: nothing of it can be missing", () => {
    expect(parsePastedProfile(`See linkedin.com/in/${id}...`)).toEqual({
      kind: "id-slug",
      slug: id,
    });
  });

  it("is not spoilt by a hidden character in a word that is no address", () => {
    expect(parsePastedProfile(`Ada\u200B Brandt ${url}/`)).toMatchObject({ slug: "ada-brandt" });
  });

  it("never means anybody whom no address in it names", () => {
    const part = fc.constantFrom(
      url,
      "linkedin.com/in/bo",
      " ",
      "\n",
      "<",
      ">",
      ".",
      "-",
      "Ada",
      "/",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const parsed = parsePastedProfile(parts.join(""));
        if (parsed.kind !== "vanity") return;
        const text = parts.join("").toLowerCase();
        expect(text).toContain(`/in/${parsed.slug}`);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is an address alone in every case in which that is one", () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,40}$/);
    fc.assert(
      fc.property(slug, (name) => {
        const address = `https://www.linkedin.com/in/${name}/`;
        expect(parsePastedProfile(`see <${address}>.`)).toEqual(parseProfileUrl(address));
      }),
    );
  });

  it.each(["<", "a ", "'", ",", "linkedin.com/in/a ", "\u00A0", "…"])(
    "ends on 100,000 characters of %j",
    (piece) => {
      expect(parsePastedProfile(piece.repeat(100_000 / piece.length)).kind).toBe("not-a-profile");
    },
  );
});
