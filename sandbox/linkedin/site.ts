import type { Site } from "../site.ts";
import { moveInPage } from "./in-page.ts";
import { styleSheet } from "./look.ts";
import { emberProfile } from "./pages/ember-profile.ts";
import { feed } from "./pages/feed.ts";
import { notFound } from "./pages/not-found.ts";
import { sduiProfile } from "./pages/sdui-profile.ts";
import { findPerson, type PageFamily, people, type Person, profilePath, viewer } from "./people.ts";

/** Pages may load from their own host only, so that nothing outside can matter to a test. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * A small LinkedIn of made-up people. `?layout=sdui` or `?layout=ember` picks the family of a page;
 * without it every person has one of their own.
 */
export function createLinkedinSite(): Site {
  return { fetch: (request) => answer(new URL(request.url)) };
}

function answer(url: URL): Response {
  const [area, segment, page] = url.pathname.split("/").slice(1);
  if (area === "") return redirect("/feed/");
  if (area === "feed") return pageOf(feed(familyOf(url, "sdui"), viewer, others(viewer)));
  if (area === "assets") return asset(segment ?? "");
  if (area === "in" && segment === "me") return redirect(profilePath(viewer));
  const person = area === "in" ? findPerson(decodeOrEmpty(segment ?? "")) : null;
  if (person === null) return pageOf(notFound(), 404);
  // As on the real site: an id, other letters or a missing slash lead to the one address.
  if (page === undefined || decodeOrEmpty(segment ?? "") !== person.slug) {
    return redirect(`${profilePath(person)}${url.search}`);
  }
  return pageOf(profile(person, familyOf(url, person.family)));
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
  if (name === "in-page.js") return textOf(`(${moveInPage.toString()})();`, "text/javascript");
  return pageOf(notFound(), 404);
}

function textOf(body: string, type: string): Response {
  return new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
}

function pageOf(body: string, status = 200): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "cache-control": "no-store",
  };
  return new Response(body, { status, headers });
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
