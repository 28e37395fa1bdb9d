import { type ContentStep, contentSteps } from "./content-steps.ts";
import { emberProfile } from "./pages/ember-profile.ts";
import type { ProfilePage } from "./pages/profile-page.ts";
import { sduiProfile } from "./pages/sdui-profile.ts";
import { type PageFamily, type Person, profilePath, rahel, viewer } from "./people.ts";

export interface NavigationStep extends ContentStep {
  /** What stands in the address bar from this step on. */
  readonly address: string;
}

/** A move inside the page from one profile to another. */
export interface Navigation {
  /** The document of the first person, after a hard load. */
  readonly before: string;
  /** In order; each is to be applied to the document that the one before has left. */
  readonly steps: readonly NavigationStep[];
  /** The document that is there in the end. */
  readonly after: string;
}

/**
 * The moments of a navigation, as the served pages have them: the address changes while the old
 * page is still there (5.2).
 */
export function navigationBetween(family: PageFamily, from: Person, to: Person): Navigation {
  const after = family === "sdui" ? sduiProfile(pageOf(to)) : emberProfile(pageOf(to), from);
  return {
    before: family === "sdui" ? sduiProfile(pageOf(from)) : emberProfile(pageOf(from)),
    steps: stepsTo(family, to, after),
    after,
  };
}

/** The steps from any page of the family, also from one that another navigation has left half done. */
export function stepsTo(
  family: PageFamily,
  person: Person,
  after = family === "sdui" ? sduiProfile(pageOf(person)) : emberProfile(pageOf(person)),
): NavigationStep[] {
  const address = `https://www.linkedin.com${profilePath(person)}`;
  // Without the style sheet, which a document of a test would try to load.
  const fresh = new DOMParser().parseFromString(after.replace(/<link [^>]*>/u, ""), "text/html");
  const untouched = { says: "address", apply: () => undefined };
  return [untouched, ...contentSteps(family, fresh)].map(({ says, apply }) => {
    return { says, address, apply };
  });
}

function pageOf(person: Person): ProfilePage {
  return { person, viewer, rail: [rahel].filter((other) => other !== person) };
}
