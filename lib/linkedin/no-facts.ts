import type { Recipient } from "./recipient";

/** What is known of a person of whom no page told anything; the name may come from the user. */
export const noFacts = {
  name: null,
  doubtful: null,
  firstName: null,
  firstNameGuessed: false,
  headline: null,
  company: null,
  degree: "unknown",
  message: "unknown",
  viewer: { slug: null, memberNumber: null },
  layout: "unknown",
  trace: null,
  evidence: [],
  confidence: "none",
  nameSource: "page",
} satisfies Partial<Recipient>;
