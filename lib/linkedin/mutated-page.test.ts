// @vitest-environment happy-dom
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ada,
  fullName,
  noor,
  people,
  type Person,
  rahel,
  tomas,
} from "../../sandbox/linkedin/people";
import { anyDamage, type Change, handOver, intrusionOf, renameSlug } from "./made-up-changes";
import { addressOf, documentFrom, markupOf, urnOf } from "./made-up-pages";
import { cleanName } from "./person-name";
import { readProfile } from "./read-profile";

/** `npm run nightly` sets both; a failing run is repeated with the seed that it names. */
const pagesInAll = Number(process.env["COURIER_PAGES"] ?? 400);
const seed = Number(process.env["COURIER_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const runs = { numRuns: Math.ceil(pagesInAll / 4), seed };
/** Far above what it takes: only a reader that hangs runs into it. */
const timeout = 120_000;

const pages = {
  "Ada in SDUI": markupOf("sdui", ada),
  "Noor in SDUI": markupOf("sdui", noor),
  "Rahel in SDUI": markupOf("sdui", rahel),
  "Ada in Ember": markupOf("ember", ada),
  "Tomas in Ember": markupOf("ember", tomas),
  "Ada in Ember, responses of Tomas": markupOf("ember", ada, tomas),
};
type PageName = keyof typeof pages;

const anyPage = fc.constantFrom(...(Object.keys(pages) satisfies string[])).map(toPageName);
const anyReader = fc.constantFrom(ada, noor, rahel, tomas);
const pairs = [
  [ada, tomas],
  [ada, rahel],
  [noor, ada],
  [rahel, ada],
  [tomas, noor],
] as const;

function toPageName(name: string): PageName {
  const found = Object.keys(pages).find((each): each is PageName => each === name);
  return found ?? "Ada in SDUI";
}

function read(page: PageName, changes: readonly Change[], person: Person) {
  const doc = documentFrom(pages[page]);
  for (const change of changes) change.apply(doc);
  return readProfile(doc, addressOf(person));
}

/** The page shows `person` or the reader does not know: no other id and no other name, ever. */
function expectNobodyElse(reading: ReturnType<typeof readProfile>, person: Person): void {
  expect(reading?.slug).toBe(person.slug);
  expect([null, urnOf(person)]).toContain(reading?.urn);
  const name = reading?.name ?? null;
  if (name !== null) expect(othersNames(person)).not.toContain(name);
}

function othersNames(person: Person): (string | null)[] {
  return people.filter((other) => other !== person).map((other) => cleanName(fullName(other)));
}

describe(`a page changed at random (${pagesInAll} pages, seed ${seed})`, { timeout }, () => {
  it("never gives another person's urn or name when it is damaged", () => {
    const damage = fc.array(anyDamage, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyPage, anyReader, damage, (page, person, changes) => {
        expectNobodyElse(read(page, changes, person), person);
      }),
      runs,
    );
  });

  it("never gives another person's urn or name when parts of it are another person's", () => {
    const parts = fc.constantFrom(...pairs).chain(([from, to]) => handOver(from, to));
    const changes = fc.array(parts, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(anyPage, anyReader, changes, (page, person, handed) => {
        expectNobodyElse(read(page, handed, person), person);
      }),
      runs,
    );
  });

  it("never gives another person's urn or name when a single node has another slug", () => {
    const renamed = fc.tuple(anyReader, anyReader).chain(([from, to]) => renameSlug(from, to));
    fc.assert(
      fc.property(anyPage, anyReader, renamed, (page, person, change) => {
        expectNobodyElse(read(page, [change], person), person);
      }),
      runs,
    );
  });

  it("never gives another person's urn or name when another whole page is inside it", () => {
    const damage = fc.array(anyDamage, { maxLength: 3 });
    const guest = anyReader.chain(intrusionOf);
    fc.assert(
      fc.property(anyPage, anyReader, guest, damage, (page, person, intruder, more) => {
        expectNobodyElse(read(page, [intruder, ...more], person), person);
      }),
      runs,
    );
  });
});
