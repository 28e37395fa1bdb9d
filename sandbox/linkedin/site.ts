import type { Site } from "../site.ts";
import { contentSteps } from "./content-steps.ts";
import { allFixtures, findFixture, servedAddress } from "./fixtures/all-fixtures.ts";
import { moveInPage } from "./in-page.ts";
import { styleSheet } from "./look.ts";
import { pageOf } from "./page-answer.ts";
import { emberProfile } from "./pages/ember-profile.ts";
import { feed } from "./pages/feed.ts";
import { fixtureIndex } from "./pages/fixture-index.ts";
import { notFound } from "./pages/not-found.ts";
import { sduiProfile } from "./pages/sdui-profile.ts";
import {
  findLead,
  findPerson,
  type PageFamily,
  people,
  type Person,
  profilePath,
  viewer,
} from "./people.ts";

const inPageScript = `(${moveInPage.toString()})(${contentSteps.toString()});`;

/**
 * A small LinkedIn of made-up people. `?layout=sdui` or `?layout=ember` picks the family of a page;
 * without it every person has one of their own. `?fixture=` shows a page by name, under its own
 * address only.
 */
export function createLinkedinSite(): Site {
  return { fetch: (request) => answer(new URL(request.url)) };
}

function answer(url: URL): Response {
  const name = url.searchParams.get("fixture");
  return name === null ? answerUsual(url) : answerFixture(url, name);
}

function answerFixture(url: URL, name: string): Response {
  const fixture = findFixture(name);
  const isItsOwn = fixture !== null && new URL(fixture.address).pathname === url.pathname;
  return isItsOwn ? pageOf(fixture.markup()) : pageOf(notFound(), 404);
}

function answerUsual(url: URL): Response {
  const [area, segment, page] = url.pathname.split("/").slice(1);
  if (area === "") return redirect("/feed/");
  if (area === "feed") return pageOf(feed(familyOf(url, "sdui"), viewer, others(viewer)));
  if (area === "fixtures") return pageOf(fixtureIndex(linksToFixtures()));
  if (area === "assets") return asset(segment ?? "");
  if (area === "in" && segment === "me") return redirect(profilePath(viewer));
  const named = decodeOrEmpty(segment ?? "");
  const person = area === "in" ? (findPerson(named) ?? findLead(named)) : null;
  if (person === null) return pageOf(notFound(), 404);
  // As on the real site: an id, other letters or a missing slash lead to the one address.
  if (page === undefined || named !== person.slug) {
    return redirect(`${profilePath(person)}${url.search}`);
  }
  return pageOf(profile(person, familyOf(url, person.family)));
}

function linksToFixtures() {
  return allFixtures.map((fixture) => ({ name: fixture.name, href: servedAddress(fixture) }));
}

function profile(person: Person, family: PageFamily): string {
  const page = { person, viewer, rail: others(viewer, person).slice(0, 3) };
  return family === "sdui" ? sduiProfile(page) : emberProfile(page);
}

function others(...without: readonly Person[]): Person[] {
  return people.filter((person) => !without.includes(person));
}

function familyOf(url: URL, own: PageFamily): PageFamily {
  const asked = url.searchParams.get("layout");
  return asked === "sdui" || asked === "ember" ? asked : own;
}

function asset(name: string): Response {
  if (name === "site.css") return textOf(styleSheet, "text/css");
  if (name === "in-page.js") return textOf(inPageScript, "text/javascript");
  return pageOf(notFound(), 404);
}

function textOf(body: string, type: string): Response {
  return new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
}

function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location } });
}

function decodeOrEmpty(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize("NFC");
  } catch {
    return "";
  }
}
