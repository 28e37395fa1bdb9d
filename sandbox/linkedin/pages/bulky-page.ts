import { memberId, slugSuffix } from "../member-ids.ts";
import { ada, type PageFamily, type Person, person, viewer } from "../people.ts";
import { emberProfile } from "./ember-profile.ts";
import { sduiProfile } from "./sdui-profile.ts";

const firstOfCrowd = 4_000_100_000;

/**
 * A profile with at least `bulk` bytes of markup, for measurements: as many people beside it and
 * in its activity (and, in the classic family, in stored responses) as it takes.
 */
export function bulkyProfile(family: PageFamily, bulk: number, subject: Person = ada): string {
  const bare = bytesOf(pageWith(family, subject, 0));
  // Two of them, because the first one also takes the place of a sentence.
  const perPerson = (bytesOf(pageWith(family, subject, 2)) - bare) / 2;
  const needed = Math.max(0, Math.ceil((bulk - bare) / perPerson));
  const page = pageWith(family, subject, needed);
  return bytesOf(page) >= bulk ? page : pageWith(family, subject, Math.ceil(needed * 1.02) + 1);
}

function pageWith(family: PageFamily, subject: Person, count: number): string {
  const crowd = Array.from({ length: count }, (_, at) => oneOfCrowd(at));
  const page = { person: subject, viewer, rail: crowd, activity: crowd };
  return family === "sdui" ? sduiProfile(page) : emberProfile(page);
}

function oneOfCrowd(at: number): Person {
  const memberNumber = firstOfCrowd + at;
  return person({
    slug: `kim-crowd-${slugSuffix(memberNumber)}`,
    firstName: "Kim",
    lastName: `Crowd ${at}`,
    memberNumber,
    id: memberId(memberNumber),
    headline: `Keeper of shelf ${at} at the Paper Archive`,
    company: "Paper Archive",
    school: "School of Shelves",
    place: "Lund, Sweden",
    about: `Shelf ${at} is tidy again, and here is how it was done without moving a single box.`,
    degree: "2nd",
    family: "sdui",
  });
}

function bytesOf(markup: string): number {
  return Buffer.byteLength(markup);
}
