import type { Person } from "../people.ts";
import type { PageWords } from "../words/page-words.ts";

/** What both families of profile pages are made from. */
export interface ProfilePage {
  readonly person: Person;
  readonly viewer: Person;
  /** People beside the profile. */
  readonly rail: readonly Person[];
  /** English when left out. */
  readonly words?: PageWords;
  /** Whose posts the person has reacted to. */
  readonly activity?: readonly Person[];
}
