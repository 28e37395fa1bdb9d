import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { type Failure, failureSchema } from "@/lib/kernel/failure";
import { saidBy, sayFailure, sayPlaces } from "./say-failure";

vi.mock("#i18n", async () => {
  const { textOf } = await import("./made-up-words");
  return { i18n: { t: textOf } };
});

const now = Date.parse("2026-11-23T12:00:00.000Z");
const until = "2026-11-24T00:00:00.000Z";
const id = "ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";

/** One failure of each kind that carries more than its name, or several where it has several words. */
const samples: readonly Failure[] = [
  { kind: "quota-reached" },
  { kind: "quota-reached", until },
  { kind: "own-limit-reached", limit: 40, until },
  { kind: "too-fast" },
  { kind: "too-fast", until },
  { kind: "on-hold", until },
  { kind: "not-a-profile" },
  { kind: "other-product", product: "sales-navigator", profileId: id },
  { kind: "other-product", product: "recruiter", profileId: id },
  { kind: "page-speaks-of-two", intended: "Ada Brandt" },
  {
    kind: "service-names-another",
    intended: "Ada Brandt",
    number: 4_000_000_001,
    other: 4_000_000_003,
  },
  { kind: "recipient-changed", intended: "Ada Brandt", shown: "Noor Haddad" },
  { kind: "same-text-again", before: "sent", at: until },
  { kind: "same-text-again", before: "unconfirmed", at: until },
  { kind: "same-text-again", before: "unconfirmed", at: null },
  { kind: "no-route", content: "inmail" },
  { kind: "no-route", content: "sales-navigator" },
  { kind: "places-unfilled", places: ["first_name", "company"] },
  { kind: "left-over", words: ["[name]"] },
];

const kinds = failureSchema.options.flatMap((option) => {
  const { kind } = option.entries;
  return "options" in kind ? [...kind.options] : [kind.literal];
});
const faults = failureSchema.options.flatMap(({ entries }) =>
  "why" in entries ? entries.why.wrapped.options : [],
);

const failures: readonly Failure[] = kinds.flatMap((kind) => {
  const own = samples.filter((sample) => sample.kind === kind);
  return own.length > 0 ? own : [v.parse(failureSchema, { kind })];
});
const all = [...failures, ...faults.map((why): Failure => ({ kind: "not-a-profile", why }))];
const sentences = all.map(
  (failure) => [JSON.stringify(failure), sayFailure(failure, now)] as const,
);

/** With which word each next step begins. */
const nextStep =
  /(?:^|[.:] |then |, )(?:Add|Change|Check|Choose|Close|Copy|Fill|Free|Give|Look|Open|Paste|Reconnect|Renew|See|Send|send|Shorten|shorten|Try|try|Wait|Write)\b/;

describe("the sentence for a failure", () => {
  it("is there for every kind, of which there are many", () => {
    expect(kinds.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(sentences)("of %s is whole and tells what to do next: %s", (_failure, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/\$\d| {2}|undefined/);
    expect(sentence).toMatch(nextStep);
  });

  it("is another one for every kind", () => {
    const told = failures.map((failure) => sayFailure(failure, now));
    const shared = told.filter((sentence, at) => told.indexOf(sentence) !== at);
    expect(shared).toEqual([]);
  });

  it("never says of a refusal, after which nothing is sent, that it may have arrived", () => {
    for (const [, sentence] of sentences) expect(sentence).not.toMatch(/may have arrived/);
  });

  it("names the people, the places and the times it is about", () => {
    const told = new Map(sentences);
    const of = (failure: Failure) => told.get(JSON.stringify(failure));
    expect(of({ kind: "quota-reached", until })).toMatch(/again (?:today|tomorrow), \d\d/);
    expect(of({ kind: "too-fast", until })).toMatch(/again (?:today|tomorrow), \d\d/);
    expect(of({ kind: "on-hold", until })).toMatch(/again (?:today|tomorrow), \d\d/);
    const changed = of({ kind: "recipient-changed", intended: "Ada Brandt", shown: "Noor Haddad" });
    expect(changed).toMatch(/shows Noor Haddad.*for Ada Brandt/);
    expect(of({ kind: "page-speaks-of-two", intended: "Ada Brandt" })).toMatch(/Ada Brandt/);
    const unfilled = of({ kind: "places-unfilled", places: ["first_name", "company"] });
    expect(unfilled).toMatch(/the first name and the company/);
  });
});

describe("the words beside it", () => {
  it("call a place as people do, and one that nobody knows by its own name", () => {
    const places = ["first_name", "name", "name", "headline", "company", "weather"];
    const names = "the first name, the name, the headline, the company, and {{weather}}";
    expect(sayPlaces(places)).toBe(names);
  });

  it("are the service's own, where it gave some", () => {
    expect(saidBy({ kind: "key-refused", said: "Unauthorized" })).toBe("Unauthorized");
    expect(saidBy({ kind: "key-refused" })).toBeNull();
    expect(saidBy({ kind: "not-a-profile" })).toBeNull();
  });
});
