import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProfileUrl } from "./profile-url";

const id = "ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
const salesId = "ACwAAO5rKAEBdT2s9GFe02ujx0QOIoeHr0HQiz4";
const recruiterId = "AEMAAO5rKAEBxeV8urO93_Nu_KsJPPSz2qsiK8Q";

describe("the address of a profile", () => {
  it.each([
    ["https://www.linkedin.com/in/ada-brandt/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt//", "ada-brandt"],
    ["http://www.linkedin.com/in/ada-brandt/", "ada-brandt"],
    ["HTTPS://WWW.LinkedIn.COM/in/Ada-Brandt/", "ada-brandt"],
    ["//www.linkedin.com/in/ada-brandt", "ada-brandt"],
    ["linkedin.com/in/ada-brandt", "ada-brandt"],
    ["www.linkedin.com/in/ada-brandt/", "ada-brandt"],
    ["  linkedin.com/in/ada-brandt \n", "ada-brandt"],
    ["de.linkedin.com/in/ada-brandt", "ada-brandt"],
    ["https://m.linkedin.com/in/ada-brandt", "ada-brandt"],
    ["https://touch.www.linkedin.com/in/ada-brandt", "ada-brandt"],
    ["https://www.linkedin.com/mwlite/in/ada-brandt", "ada-brandt"],
    ["https://www.linkedin.com/mwlite/profile/in/ada-brandt/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt?miniProfileUrn=urn%3Ali%3Ax#about", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/?q=../in/other", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt#@evil.example/in/other", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/de", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/en-us/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/details/skills/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/overlay/contact-info/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/recent-activity/all/", "ada-brandt"],
    ["https://www.linkedin.com/in/-ada--brandt-/", "-ada--brandt-"],
    ["https://www.linkedin.com/in/megan-brandt/", "megan-brandt"],
    ["https://www.linkedin.com/in/zo%C3%AB-%C3%87elik/", "zoë-çelik"],
    ["https://www.linkedin.com/in/zoë-Çelik/", "zoë-çelik"],
    ["https://www.linkedin.com/in/zoe%CC%88-çelik/", "zoë-çelik"],
    ["https://www.linkedin.com/in/%D9%84%D9%8A%D9%84%D9%89-12/", "ليلى-12"],
    ["https://www.linkedin.com/in/%E6%9E%97%E5%B0%8F%E9%9B%A8/", "林小雨"],
    ["https://www.linkedin.com/in/ada%EF%BC%88brandt%EF%BC%89", "ada（brandt）"],
    ["https://www.linkedin.com/in/%F0%9F%9A%80ada", "🚀ada"],
    ["https://www.linkedin.com/in/acoaa", "acoaa"],
  ])("%s names %s", (address, slug) => {
    expect(parseProfileUrl(address)).toEqual({ kind: "vanity", slug });
  });

  it.each([
    `https://www.linkedin.com/in/${id}`,
    `https://www.linkedin.com/in/${id}/`,
    `linkedin.com/in/${id}?trk=feed`,
    `https://www.linkedin.com/in/${id}/recent-activity/all/`,
  ])("keeps the letters of the id in %s as they are", (address) => {
    expect(parseProfileUrl(address)).toEqual({ kind: "id-slug", slug: id });
  });

  it.each([
    ["https://www.linkedin.com/in/me", null],
    ["https://www.linkedin.com/in/me/", null],
    ["https://www.linkedin.com/in/ME/details/skills/", null],
    ["https://www.linkedin.com/in/%6De/", null],
    ["https://www.linkedin.com/in/vera-winther/edit/intro/", "vera-winther"],
    ["https://www.linkedin.com/in/vera-winther/add-edit/POSITION/", "vera-winther"],
  ])("%s is the viewer's own", (address, slug) => {
    expect(parseProfileUrl(address)).toEqual({ kind: "own", slug });
  });

  it.each([
    [`https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,abcd`, "sales-navigator", salesId],
    [`https://www.linkedin.com/sales/people/${salesId},name,tok`, "sales-navigator", salesId],
    [`https://www.linkedin.com/sales/people/${id}%2Cname%2Ctok`, "sales-navigator", id],
    [`https://www.linkedin.com/in/${salesId}`, "sales-navigator", salesId],
    [`https://www.linkedin.com/talent/profile/${recruiterId}`, "recruiter", recruiterId],
    [
      `https://www.linkedin.com/talent/hire/1/manage/all/profile/${recruiterId}`,
      "recruiter",
      recruiterId,
    ],
    [`https://www.linkedin.com/in/${recruiterId}`, "recruiter", recruiterId],
  ])("%s belongs to %s", (address, kind, id) => {
    expect(parseProfileUrl(address)).toEqual({ kind, id });
  });
});

describe("what is no profile", () => {
  it.each([
    "https://www.linkedin.com/",
    "https://www.linkedin.com",
    "https://www.linkedin.com/feed/",
    "https://www.linkedin.com/mynetwork/",
    "https://www.linkedin.com/search/results/people/?keywords=ada",
    "https://www.linkedin.com/messaging/thread/2-abc/",
    "https://www.linkedin.com/company/in/ada-brandt/",
    "https://www.linkedin.com/pub/ada-brandt/1/2/3",
    "https://www.linkedin.com/profile/view?id=123",
    "https://www.linkedin.com/authwall?sessionRedirect=%2Fin%2Fada-brandt",
    "https://www.linkedin.com/login",
    "https://www.linkedin.com/checkpoint/lg/login",
    "https://www.linkedin.com/uas/login",
    "https://www.linkedin.com//in/ada-brandt",
    "https://www.linkedin.com/sales/home",
    "https://www.linkedin.com/sales/lead/not-an-id,NAME_SEARCH,abcd",
    "https://www.linkedin.com/talent/profile/",
    "https://www.linkedin.com?x=/in/ada-brandt",
    "https://www.linkedin.com#/in/ada-brandt",
  ])("%s is another page", (address) => {
    expect(parseProfileUrl(address)).toEqual({ kind: "not-a-profile", why: "other-page" });
  });

  it.each([
    ["", "other-host"],
    ["ada-brandt", "other-host"],
    ["/in/ada-brandt", "other-host"],
    ["https://linkedin.com.evil.example/in/ada", "other-host"],
    ["https://evil-linkedin.com/in/ada", "other-host"],
    ["https://evil.example/linkedin.com/in/ada", "other-host"],
    ["https://www.linkedin.com@evil.example/in/ada", "other-host"],
    ["https://ada:secret@www.linkedin.com/in/ada", "other-host"],
    ["https://www.linkedin.com:8443/in/ada", "other-host"],
    ["https://www.linkedin.com./in/ada", "other-host"],
    ["https://www.lin\u212Aedin.com/in/ada", "other-host"],
    ["https://www.ｌinkedin.com/in/ada", "other-host"],
    ["https://www.xn--lnkedin-9za.com/in/ada", "other-host"],
    ["https://lnkd.in/in/ada", "other-host"],
    ["javascript://www.linkedin.com/in/ada", "other-host"],
    ["ftp://www.linkedin.com/in/ada", "other-host"],
    ["view-source:https://www.linkedin.com/in/ada", "other-host"],
    ["https:\\\\www.linkedin.com\\in\\ada", "hidden-characters"],
    ["https://www.linkedin.com/in\\ada", "hidden-characters"],
    ["https://www.linkedin.com/in/a\tda", "hidden-characters"],
    ["https://www.linkedin.com/in/a\u0000da", "hidden-characters"],
    ["https://www.linkedin.com/in/ada brandt", "hidden-characters"],
    ["https://www.linkedin.com/in/a\u202Eda", "hidden-characters"],
    ["https://www.linkedin.com/in/ada\u200B", "hidden-characters"],
    ["https://www.linkedin.com/in/ada https://www.linkedin.com/in/bo", "hidden-characters"],
    ["https://www.linkedin.com/in/../in/ada", "malformed"],
    ["https://www.linkedin.com/feed/%2e%2E/in/ada", "malformed"],
    ["https://www.linkedin.com/in/", "slug-not-possible"],
    ["https://www.linkedin.com/in//ada", "slug-not-possible"],
    ["https://www.linkedin.com/in/%", "slug-not-possible"],
    ["https://www.linkedin.com/in/%E0%A4%A", "slug-not-possible"],
    ["https://www.linkedin.com/in/%FF", "slug-not-possible"],
    ["https://www.linkedin.com/in/zo%25C3%25AB", "slug-not-possible"],
    ["https://www.linkedin.com/in/..%2ffeed", "slug-not-possible"],
    ["https://www.linkedin.com/in/ada%2Fbrandt", "slug-not-possible"],
    ["https://www.linkedin.com/in/ada%5Cbrandt", "slug-not-possible"],
    ["https://www.linkedin.com/in/ada%00", "slug-not-possible"],
    ["https://www.linkedin.com/in/ada%E2%80%AE", "slug-not-possible"],
    ["https://www.linkedin.com/in/ada%E2%80%8B", "slug-not-possible"],
    ["https://www.linkedin.com/in/ada%3Fx", "slug-not-possible"],
    ["https://www.linkedin.com/in/%3Cb%3Eada", "slug-not-possible"],
    [`https://www.linkedin.com/in/${"a".repeat(201)}`, "slug-not-possible"],
    [`https://www.linkedin.com/in/${id.slice(0, 38)}`, "broken-id"],
    [`https://www.linkedin.com/in/${id}x`, "broken-id"],
    [`https://www.linkedin.com/in/ada?${"x".repeat(4_000)}`, "too-long"],
  ])("%j is refused: %s", (address, why) => {
    expect(parseProfileUrl(address)).toEqual({ kind: "not-a-profile", why });
  });
});

const hostile = "https:// www.linkedin.com /in/ %2f %25 .. @ : \\ ? # /edit /mwlite /sales/lead/";
const pieces = fc.constantFrom(
  ...hostile.split(" "),
  " ",
  "\u202E",
  "%E2%80%8B",
  "\uD800",
  "İ",
  "Σ",
  id,
);
const anyAddress = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.webUrl(),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })))
    .map((all) => all.join("")),
  fc.string({ unit: "binary" }).map((text) => `https://www.linkedin.com/in/${text}`),
  fc
    .string({ unit: "grapheme" })
    .map((text) => `https://www.linkedin.com/in/${encodeURIComponent(text)}/`),
);

describe("any text at all", () => {
  it("never makes it throw, and a slug never holds what could leave its place in a path", () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const address = parseProfileUrl(text);
        if (!("slug" in address) || address.slug === null) return;
        expect(address.slug).toMatch(/^[^/?#%\\\s\p{Cc}\p{Cf}\p{Cs}]{1,200}$/u);
        expect(address.slug).toBe(address.slug.normalize("NFC"));
        expect([".", ".."]).not.toContain(address.slug);
      }),
      { numRuns: 500 },
    );
  });

  it("reads a slug it gave out as that same slug", () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const first = parseProfileUrl(text);
        if (first.kind !== "vanity") return;
        const again = `https://www.linkedin.com/in/${encodeURIComponent(first.slug)}/`;
        expect(parseProfileUrl(again)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});
