import type { PersonFacts } from "./variables";

/**
 * Made-up people to try a template on: one of whom all is known, one with long and unusual facts
 * and no company, and one of whom only the address is.
 */
export const samplePeople = {
  full: {
    firstName: "Ada",
    name: "Ada Brandt",
    company: "Fernly",
    headline: "Head of Customer Care at Fernly",
  },
  partly: {
    firstName: "Maximiliane-Sophie",
    name: "Maximiliane-Sophie Quillberg-Fernhollow",
    company: null,
    headline: "Helping small teams do calm, careful work",
  },
  unknown: { firstName: null, name: null, company: null, headline: null },
} as const satisfies Record<string, PersonFacts>;

export type SamplePerson = keyof typeof samplePeople;
