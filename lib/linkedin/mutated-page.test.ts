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
import { addressOf, documentFrom, markupOf, urnOf } from "./made-up-pages";
import { cleanName } from "./person-name";
import { readProfile } from "./read-profile";

const pages = {
  "Ada in SDUI": markupOf("sdui", ada),
  "Noor in SDUI": markupOf("sdui", noor),
  "Ada in Ember": markupOf("ember", ada),
  "Ada in Ember, responses of Tomas": markupOf("ember", ada, tomas),
};

const where = fc.nat({ max: 10_000 });
const anyPage = fc.constantFrom<keyof typeof pages>(
  "Ada in SDUI",
  "Noor in SDUI",
  "Ada in Ember",
  "Ada in Ember, responses of Tomas",
);
const anyReader = fc.constantFrom(ada, noor, rahel, tomas);
const moves = fc.array(
  fc.record({ kind: fc.constantFrom("drop", "duplicate", "move"), at: where, to: where }),
  { maxLength: 12 },
);

/** An element by number; the same number means the same element until the page is changed. */
function pick(doc: Document, at: number): Element | undefined {
  const all = [...doc.body.querySelectorAll("*")];
  return all[at % Math.max(1, all.length)];
}

function rearrange(doc: Document, { kind, at, to }: { kind: string; at: number; to: number }) {
  const element = pick(doc, at);
  const target = pick(doc, to);
  if (element === undefined || target === undefined) return;
  if (kind === "drop") element.remove();
  else if (kind === "duplicate") target.after(element.cloneNode(true));
  else if (!element.contains(target)) target.before(element);
}

/** Turns a part of the page into the same part of another person's page. */
function handOver(doc: Document, at: number, from: Person, to: Person): void {
  const element = pick(doc, at);
  if (element === undefined) return;
  const holder = doc.createElement("div");
  holder.innerHTML = element.outerHTML
    .replaceAll(encodeURIComponent(from.slug), encodeURIComponent(to.slug))
    .replaceAll(from.id, to.id)
    .replaceAll(String(from.memberNumber), String(to.memberNumber))
    .replaceAll(fullName(from), fullName(to));
  element.replaceWith(...holder.childNodes);
}

/** Another slug in one node; not where slug and id stand in one link, which no page mixes up. */
function renameSlug(doc: Document, at: number, from: Person, to: Person): void {
  const element = pick(doc, at);
  for (const name of element?.getAttributeNames() ?? []) {
    const value = element?.getAttribute(name) ?? "";
    if (!value.includes("ACoAA")) element?.setAttribute(name, value.replaceAll(from.slug, to.slug));
  }
}

function othersNames(person: Person): (string | null)[] {
  return people.filter((other) => other !== person).map((other) => cleanName(fullName(other)));
}

function expectNobodyElse(doc: Document, person: Person): void {
  const reading = readProfile(doc, addressOf(person));
  expect(reading?.slug).toBe(person.slug);
  expect([null, urnOf(person)]).toContain(reading?.urn);
}

describe("a page changed at random", () => {
  it("never gives another person's urn or name when nodes go, come twice or move", () => {
    fc.assert(
      fc.property(anyPage, anyReader, moves, (page, person, changes) => {
        const doc = documentFrom(pages[page]);
        for (const change of changes) rearrange(doc, change);
        expectNobodyElse(doc, person);
        const name = readProfile(doc, addressOf(person))?.name;
        if (name !== null) expect(othersNames(person)).not.toContain(name);
      }),
      { numRuns: 150 },
    );
  });

  it("never gives another person's urn when parts of it are another person's", () => {
    const owners = fc.constantFrom([ada, tomas], [ada, rahel], [noor, ada], [rahel, ada] as const);
    const parts = fc.array(fc.tuple(where, owners), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(anyPage, anyReader, parts, (page, person, changes) => {
        const doc = documentFrom(pages[page]);
        for (const [at, [from = ada, to = tomas]] of changes) handOver(doc, at, from, to);
        expectNobodyElse(doc, person);
      }),
      { numRuns: 100 },
    );
  });

  it("never gives another person's urn when a single node has another slug", () => {
    fc.assert(
      fc.property(anyPage, anyReader, anyReader, anyReader, where, (page, person, from, to, at) => {
        const doc = documentFrom(pages[page]);
        renameSlug(doc, at, from, to);
        expectNobodyElse(doc, person);
      }),
      { numRuns: 100 },
    );
  });
});
