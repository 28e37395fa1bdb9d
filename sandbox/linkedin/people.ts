import { memberId, slugSuffix } from "./member-ids.ts";

/** The two families of profile pages that are live at once. */
export type PageFamily = "sdui" | "ember";

/** How far away somebody is from the viewer; "out": in no way connected. */
export type Degree = "1st" | "2nd" | "3rd" | "out";

/** Somebody who does not exist: every number is above those of real members. */
export interface Person {
  readonly slug: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly memberNumber: number;
  /** Profile id, the part of the urn behind "urn:li:fsd_profile:". */
  readonly id: string;
  readonly headline: string;
  readonly company: string;
  readonly school: string;
  readonly place: string;
  readonly about: string;
  readonly degree: Degree;
  /** The family this person's page comes in when the address does not ask for one. */
  readonly family: PageFamily;
}

/** A made-up person; the id follows from the member number unless it is given. */
export function person(facts: Omit<Person, "id"> & { id?: string }): Person {
  return { id: memberId(facts.memberNumber), ...facts };
}

export const ada = person({
  slug: "ada-brandt",
  firstName: "Ada",
  lastName: "Brandt",
  memberNumber: 4_000_000_001,
  id: "ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s",
  headline: "Head of Design at Fjordlight | Quiet interfaces for busy people",
  company: "Fjordlight",
  school: "Aarhus School of Design",
  place: "Aarhus, Denmark",
  about: "I make tools that stay out of the way. Before Fjordlight I drew maps for hikers.",
  degree: "1st",
  family: "sdui",
});

/** Whoever is signed in: the sandbox's available ConnectSafely account. */
export const viewer = person({
  slug: "mira-sandholm-sandbox",
  firstName: "Mira",
  lastName: "Sandholm",
  memberNumber: 4_000_000_002,
  id: "ACoAAO5rKAIBwKW_tc8Uxi02Cwg1QvjtSqpOLR4",
  headline: "Founder at Sandholm & Daughters",
  company: "Sandholm & Daughters",
  school: "Uppsala Evening School",
  place: "Uppsala, Sweden",
  about: "Building small software for small teams.",
  degree: "1st",
  family: "sdui",
});

export const rahel = person({
  slug: `rahel-immergrün-${slugSuffix(4_000_000_003)}`,
  firstName: "Rahel",
  lastName: "Immergrün",
  memberNumber: 4_000_000_003,
  id: "ACoAAO5rKAMBS3dMDC68_qbbGyW3PX9fZKa5q68",
  headline: "Product Manager at Birkenhof Labs",
  company: "Birkenhof Labs",
  school: "Hochschule am Weiher",
  place: "Graz, Austria",
  about: "From question to prototype in a week.",
  degree: "2nd",
  family: "sdui",
});

export const tomas = person({
  slug: `tomas-lindqvist-${slugSuffix(4_000_000_004)}`,
  firstName: "Tomas",
  lastName: "Lindqvist",
  memberNumber: 4_000_000_004,
  id: "ACoAAO5rKAQBw3JFD3XNhmp1Q35kyCJqvUN3Nn8",
  headline: "Engineering Lead at Norrsken Rail",
  company: "Norrsken Rail",
  school: "Luleå Technical College",
  place: "Luleå, Sweden",
  about: "Trains that leave on time, and the software that lets them.",
  degree: "2nd",
  family: "ember",
});

/** A name as many write it: emoji, title and degree around it. */
export const noor = person({
  slug: "noor-haddad",
  firstName: "☘️ Dr. Noor",
  lastName: "Haddad, PhD",
  memberNumber: 4_000_000_005,
  headline: "Research Director at Cedar & Salt",
  company: "Cedar & Salt",
  school: "Harbour University",
  place: "Rotterdam, Netherlands",
  about: "Soil, seeds and patience.",
  degree: "2nd",
  family: "sdui",
});

/** A slug that stands percent-encoded in every address. */
export const zoe = person({
  slug: "zoë-çelik",
  firstName: "Zoë Mae",
  lastName: "Çelik",
  memberNumber: 4_000_000_006,
  headline: "Talent Partner at Papierboot",
  company: "Papierboot",
  school: "College of the Canals",
  place: "Ghent, Belgium",
  about: "I introduce people to teams they end up liking.",
  degree: "3rd",
  family: "ember",
});

/** Was written to, and has not answered. */
export const ines = person({
  slug: "ines-morgado",
  firstName: "Ines",
  lastName: "Morgado",
  memberNumber: 4_000_000_007,
  headline: "Head of Operations at Farol Norte",
  company: "Farol Norte",
  school: "Instituto da Ria",
  place: "Aveiro, Portugal",
  about: "Ships, tides and timetables.",
  degree: "1st",
  family: "sdui",
});

/** Takes InMail from everybody. */
export const odile = person({
  slug: "odile-vasseur",
  firstName: "Odile",
  lastName: "Vasseur",
  memberNumber: 4_000_000_008,
  headline: "Independent Adviser",
  company: "Vasseur & Fille",
  school: "École du Vieux Port",
  place: "La Rochelle, France",
  about: "Ask me anything about harbours.",
  degree: "out",
  family: "sdui",
});

export const people: readonly Person[] = [ada, viewer, rahel, tomas, noor, zoe, ines, odile];

export function fullName({ firstName, lastName }: Person): string {
  return `${firstName} ${lastName}`;
}

/** Path of the profile as an address holds it. */
export function profilePath({ slug }: Person): string {
  return `/in/${encodeURIComponent(slug)}/`;
}

/** The person of a slug (case does not matter) or of a profile id (where it does). */
export function findPerson(slugOrId: string): Person | null {
  const slug = slugOrId.toLowerCase();
  return people.find((person) => person.slug === slug || person.id === slugOrId) ?? null;
}

/** The person of an id of Sales Navigator: the site leads from it to the profile, the API knows none. */
export function findLead(salesId: string): Person | null {
  return people.find((each) => memberId(each.memberNumber, "sales") === salesId) ?? null;
}

/** The urn of a made-up person. */
export function urnOf({ id }: Person): string {
  return `urn:li:fsd_profile:${id}`;
}

/** The urn behind a slug of one of these people, or null. */
export function urnOfSlug(slug: string): string | null {
  const person = findPerson(slug);
  return person === null ? null : urnOf(person);
}

/** The name of a made-up person by urn, or null for one that no page shows. */
export function nameOfUrn(urn: string): string | null {
  const person = people.find((each) => urnOf(each) === urn);
  return person === undefined ? null : fullName(person);
}
