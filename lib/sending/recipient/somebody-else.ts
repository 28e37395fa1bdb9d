import { isProfileId } from "../../linkedin/member-id";
import { isReadFromPage, type Recipient } from "../../linkedin/recipient";
import { isSameName } from "../../linkedin/same-name";
import { isSamePerson, personKeys } from "../../linkedin/same-person";
import type { PersonFacts } from "./recipient-from-tab";

/** Somebody else in the place of a recipient; `isSure` is false while a page may still change it. */
export interface SomebodyElse {
  shown: string;
  isSure: boolean;
}

/** Who a page shows in the place of a recipient, or null when it contradicts nothing. */
export function somebodyElse(recipient: Recipient, facts: PersonFacts): SomebodyElse | null {
  if (!isSamePerson(personKeys(recipient), personKeys(facts))) {
    return { shown: shownName(facts), isSure: isSurelyAnother(recipient, facts) };
  }
  const { name, nameSource } = recipient;
  if (name === null || facts.name === null) return null;
  // The same address under another name: the page was still half of somebody else when it was read.
  return isSameName(name, facts.name, nameSource === "typed")
    ? null
    : { shown: facts.name, isSure: false };
}

/** A page on its way from one person to the next can have the address of one, the name of another. */
function shownName(facts: PersonFacts): string {
  return isReadFromPage(facts) && facts.name !== null ? facts.name : facts.slug;
}

/** LinkedIn puts the vanity address in the place of an id: only the number tells who that is. */
function isSurelyAnother(recipient: Recipient, facts: PersonFacts): boolean {
  return (
    (recipient.urn !== null && facts.urn !== null) ||
    (!isProfileId(recipient.slug) && !isProfileId(facts.slug))
  );
}
