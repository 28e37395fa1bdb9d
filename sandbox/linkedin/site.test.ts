import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { allFixtures, servedAddress } from "./fixtures/all-fixtures.ts";
import { memberId } from "./member-ids.ts";
import { ada, noor, people, profilePath, tomas, urnOfSlug, viewer, zoe } from "./people.ts";
import { createLinkedinSite } from "./site.ts";

const site = createLinkedinSite();

async function get(path: string) {
  const response = await site.fetch(new Request(`https://www.linkedin.com${path}`));
  return {
    status: response.status,
    location: response.headers.get("location"),
    type: response.headers.get("content-type"),
    policy: response.headers.get("content-security-policy"),
    body: await response.text(),
  };
}

describe("the small LinkedIn", () => {
  it("shows every person in the family of pages they have", async () => {
    for (const person of people) {
      const { status, body } = await get(profilePath(person));
      expect(status).toBe(200);
      expect(body.includes("data-strictmode")).toBe(person.family === "sdui");
      expect(body.includes("bpr-guid")).toBe(person.family === "ember");
    }
  });

  it("shows the same person in the other family when the address asks for it", async () => {
    expect((await get(`${profilePath(ada)}?layout=ember`)).body).toContain("data-member-id");
    expect((await get(`${profilePath(tomas)}?layout=sdui`)).body).toContain("componentkey");
    expect((await get("/feed/?layout=ember")).body).toContain("bpr-guid-1");
  });

  it("leads other ways to write an address to the one it has", async () => {
    expect((await get("/")).location).toBe("/feed/");
    expect((await get("/in/me/")).location).toBe(profilePath(viewer));
    expect((await get("/in/Ada-Brandt/")).location).toBe("/in/ada-brandt/");
    expect((await get("/in/ada-brandt?layout=ember")).location).toBe(
      "/in/ada-brandt/?layout=ember",
    );
    expect((await get(`/in/${noor.id}/`)).location).toBe(profilePath(noor));
    const lead = memberId(noor.memberNumber, "sales");
    expect((await get(`/in/${lead}/`)).location).toBe(profilePath(noor));
    expect((await get("/in/zoe%CC%88-%C3%87elik/")).location).toBe(profilePath(zoe));
  });

  it.each(["/in/nobody/", "/in/%/", "/nowhere", "/in/", "/assets/other.js"])(
    "says that %s does not exist",
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body).toContain("This page doesn’t exist");
    },
  );

  it("loads nothing from anywhere else, and its policy says so", async () => {
    for (const path of ["/feed/", profilePath(ada), profilePath(tomas), "/in/nobody/"]) {
      const { body, policy } = await get(path);
      expect(body.match(/(?:src|href)="(?!\/(?!\/))[^"]*"/gu)).toBeNull();
      expect(body).not.toContain("style=");
      expect(policy).toContain("default-src 'none'");
    }
    expect((await get("/assets/site.css")).type).toContain("text/css");
    expect((await get("/assets/site.css")).body).not.toContain("url(");
    expect((await get("/assets/in-page.js")).body).toContain("pushState");
  });

  it("knows whose urn a slug stands for, and nobody behind another", () => {
    expect(urnOfSlug("Ada-Brandt")).toBe(`urn:li:fsd_profile:${ada.id}`);
    expect(urnOfSlug("nobody")).toBeNull();
  });
});

const pathOf = (address: string) => address.replace(/^https:\/\/[^/]+/u, "");

describe("the pages to read", () => {
  it.each(allFixtures)("are each at their own address: $name", async (fixture) => {
    const { status, body, policy } = await get(pathOf(servedAddress(fixture)));
    expect(status).toBe(200);
    expect(body).toBe(fixture.markup());
    expect(body).not.toContain("style=");
    expect(policy).toContain("default-src 'none'");
  });

  it("are nowhere else, and no other name has one", async () => {
    expect((await get("/feed/?fixture=sdui-connected")).status).toBe(404);
    expect((await get("/in/ada-brandt/?fixture=constructor")).status).toBe(404);
  });

  it("are all in one list", async () => {
    const { body } = await get("/fixtures/");
    const links = [...body.matchAll(/<li><a href="([^"]*)"/gu)].map(([, href = ""]) => href);
    expect(links.map((href) => href.replaceAll("&amp;", "&"))).toEqual(
      allFixtures.map(servedAddress),
    );
  });

  it("may run the script they were built with, and no other", async () => {
    const { body, policy } = await get("/in/ada-brandt/?fixture=sdui-prehydration");
    const [, text = ""] = /<script id="rehydrate-data">(.*?)<\/script>/su.exec(body) ?? [];
    const hash = createHash("sha256").update(text).digest("base64");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect((await get("/feed/")).policy).toContain("script-src 'self';");
  });
});
