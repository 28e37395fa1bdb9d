import { isReadFromPage, type Recipient } from "./recipient";
import { speaksOfTwo } from "./speaks-of-two";

type Facts = Omit<Recipient, "id" | "origin" | "accountId" | "accountBy" | "nameSource">;

/**
 * What a later reading of the same person adds to a recipient. A name or a urn that is there stays
 * as it is, and of a page that contradicts itself nothing is taken.
 */
export function gainFacts(known: Recipient, facts: Facts): Recipient {
  if (speaksOfTwo(facts)) return known;
  return { ...known, ...proof(known, facts), ...words(known, facts) };
}

/** How sure the person is: what was proven once is kept with its evidence. */
function proof(known: Recipient, facts: Facts): Partial<Recipient> {
  const { layout, evidence, confidence, reason, trace } = facts;
  if (isReadFromPage(known)) return facts.urn === null ? {} : { trace };
  if (facts.urn === null && known.urn !== null) return {};
  return { urn: known.urn ?? facts.urn, layout, evidence, confidence, reason, trace };
}

function words(known: Recipient, facts: Facts): Partial<Recipient> {
  const { name, doubtful, firstName, firstNameGuessed } = facts;
  const named = known.name === null ? { name, doubtful, firstName, firstNameGuessed } : {};
  return {
    ...named,
    headline: known.headline ?? facts.headline,
    company: known.company ?? facts.company,
    degree: known.degree === "unknown" ? facts.degree : known.degree,
    message: known.message === "unknown" ? facts.message : known.message,
    viewer: {
      slug: known.viewer.slug ?? facts.viewer.slug,
      memberNumber: known.viewer.memberNumber ?? facts.viewer.memberNumber,
    },
  };
}
