import { emberProfile } from "../../sandbox/linkedin/pages/ember-profile";
import { sduiProfile } from "../../sandbox/linkedin/pages/sdui-profile";
import {
  noor,
  type PageFamily,
  type Person,
  profilePath,
  rahel,
  viewer,
} from "../../sandbox/linkedin/people";

/** The people beside every profile, in the tests of this folder. */
export const rail = [rahel, noor];

/** The whole address of somebody's profile. */
export function addressOf(person: Person): string {
  return `https://www.linkedin.com${profilePath(person)}`;
}

/** The urn that the pages of this person prove. */
export function urnOf({ id }: Person): string {
  return `urn:li:fsd_profile:${id}`;
}

/** The markup of somebody's profile; `loaded`: whom the responses stored in an Ember page name. */
export function markupOf(family: PageFamily, person: Person, loaded: Person = person): string {
  const page = { person, viewer, rail: rail.filter((other) => other !== person) };
  return family === "sdui" ? sduiProfile(page) : emberProfile(page, loaded);
}

/** A document without the style sheet: happy-dom would try to load it. */
export function documentFrom(markup: string): Document {
  return new DOMParser().parseFromString(markup.replace(/<link [^>]*>/u, ""), "text/html");
}
