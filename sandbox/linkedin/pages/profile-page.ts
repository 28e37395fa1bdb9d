import type { Person } from "../people.ts";

/** What both families of profile pages are made from. */
export interface ProfilePage {
  person: Person;
  viewer: Person;
  /** People beside the profile. */
  rail: readonly Person[];
}
