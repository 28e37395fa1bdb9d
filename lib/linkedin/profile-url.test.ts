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
    ["https://www.linkedin.com/comm/in/ada-brandt?midToken=x", "ada-brandt"],
    ["https://touch.linkedin.com/in/ada-brandt", "ada-brandt"],
    ["https://zh-hans.linkedin.com/in/ada-brandt", "ada-brandt"],
    ["https://WWW.LINKEDIN.COM/IN/ADA-BRANDT/", "ada-brandt"],
    ["https://www.linkedin.com/In/ada-brandt", "ada-brandt"],
    ["https://www.linkedin.com/MWLITE/in/ada-brandt", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/editorial", "ada-brandt"],
    // Letters that are one only in small ones, and a name longer apart than composed.
    ["https://www.linkedin.com/in/J%CC%8Can-x", "\u01F0an-x"],
    [`https://www.linkedin.com/in/${"e\u0323\u0302".repeat(70)}`, "\u1EC7".repeat(70)],
    ["https://www.linkedin.com/in/ada-brandt?", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt#", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/?originalSubdomain=de", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt?trk=https://www.linkedin.com/in/bo", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt?miniProfileUrn=urn%3Ali%3Ax#about", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/?q=../in/other", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt#@evil.example/in/other", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/de", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/en-us/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/details/skills/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/overlay/contact-info/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/recent-activity/all/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/es/?x=1", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/detail/contact-info/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/details/experience", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/overlay/about-this-profile/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/overlay/%20/x", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/recent-activity/comments/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/opportunities/job-opportunities/", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt/in/bo", "ada-brandt"],
    ["https://www.linkedin.com/in/ada-brandt-995712937/", "ada-brandt-995712937"],
    ["https://www.linkedin.com/in/12345", "12345"],
    ["https://www.linkedin.com/in/in/", "in"],
    ["https://www.linkedin.com/in/edit/", "edit"],
    ["https://www.linkedin.com/in/mea", "mea"],
    ["https://www.linkedin.com/in/me-brandt", "me-brandt"],
    ["https://www.linkedin.com/in/ada%2Dbrandt", "ada-brandt"],
    ["https://www.linkedin.com/in/%41da", "ada"],
    ["https://www.linkedin.com/in/-ada--brandt-/", "-ada--brandt-"],
    ["https://www.linkedin.com/in/megan-brandt/", "megan-brandt"],
    ["https://www.linkedin.com/in/zo%C3%AB-%C3%87elik/", "zoë-çelik"],
    ["https://www.linkedin.com/in/zoë-Çelik/", "zoë-çelik"],
    ["https://www.linkedin.com/in/zoe%CC%88-çelik/", "zoë-çelik"],
    ["https://www.linkedin.com/in/%D9%84%D9%8A%D9%84%D9%89-12/", "ليلى-12"],
    ["https://www.linkedin.com/in/%E6%9E%97%E5%B0%8F%E9%9B%A8/", "林小雨"],
    ["https://www.linkedin.com/in/%d0%90%d0%b4%d0%b0", "ада"],
    ["https://www.linkedin.com/in/αδα-ΜΠΡΑΝΤ", "αδα-μπραντ"],
    ["https://www.linkedin.com/in/%E0%A4%86%E0%A4%A6%E0%A4%BE", "आदा"],
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
    `https://www.linkedin.com/IN/${id}`,
    `https://www.linkedin.com/mwlite/in/${id}`,
    `https://www.linkedin.com/in/%41CoA${id.slice(4)}`,
  ])("keeps the letters of the id in %s as they are", (address) => {
    expect(parseProfileUrl(address)).toEqual({ kind: "id-slug", slug: id });
  });

  it.each([
    ["https://www.linkedin.com/in/me", null],
    ["https://www.linkedin.com/in/me/", null],
    ["https://www.linkedin.com/in/ME/details/skills/", null],
    ["https://www.linkedin.com/in/%6De/", null],
    ["https://m.linkedin.com/in/me", null],
    ["https://www.linkedin.com/in/me/recent-activity/all/", null],
    ["https://www.linkedin.com/in/me/edit/intro/", null],
    ["https://www.linkedin.com/in/vera-winther/EDIT/about", "vera-winther"],
    ["https://www.linkedin.com/in/vera-winther/edit/intro/", "vera-winther"],
    ["https://www.linkedin.com/in/vera-winther/add-edit/POSITION/", "vera-winther"],
  ])("%s is the viewer's own", (address, slug) => {
    expect(parseProfileUrl(address)).toEqual({ kind: "own", slug });
  });

  it.each([
    [`https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,abcd`, "sales-navigator", salesId],
    [`https://www.linkedin.com/sales/lead/${salesId}`, "sales-navigator", salesId],
    [
      `https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,a?_ntb=x`,
      "sales-navigator",
      salesId,
    ],
    [`https://www.linkedin.com/SALES/Lead/${salesId}%2cNAME%2cabcd`, "sales-navigator", salesId],
    [`https://www.linkedin.com/sales/people/${salesId},name,tok`, "sales-navigator", salesId],
    [`https://www.linkedin.com/sales/people/${id},name,tok?msgType=inmail`, "sales-navigator", id],
    [`https://www.linkedin.com/sales/people/${id}%2Cname%2Ctok`, "sales-navigator", id],
    [
      `https://www.linkedin.com/sales/profile/${salesId},tok,NAME_SEARCH`,
      "sales-navigator",
      salesId,
    ],
    [`https://www.linkedin.com/in/${salesId}`, "sales-navigator", salesId],
    [`linkedin.com/in/${salesId}/details/skills?x`, "sales-navigator", salesId],
    [`https://www.linkedin.com/talent/profile/${recruiterId}`, "recruiter", recruiterId],
    [`https://www.linkedin.com/talent/profile/${recruiterId}?trk=x`, "recruiter", recruiterId],
    [
      `https://www.linkedin.com/talent/hire/1/manage/all/profile/${recruiterId}`,
      "recruiter",
      recruiterId,
    ],
    [`https://www.linkedin.com/talent/search/profile/${recruiterId}/`, "recruiter", recruiterId],
    [`https://www.linkedin.com/in/${recruiterId}`, "recruiter", recruiterId],
  ])("%s belongs to %s", (address, kind, person) => {
    expect(parseProfileUrl(address)).toEqual({ kind, id: person });
  });

  it("is reached from the id of a paid product that is its own", () => {
    const parsed = parseProfileUrl(`https://www.linkedin.com/sales/people/${id},name,tok`);
    const person = parsed.kind === "sales-navigator" ? parsed.id : "";
    expect(parseProfileUrl(`https://www.linkedin.com/in/${person}/`)).toEqual({
      kind: "id-slug",
      slug: id,
    });
  });
});
