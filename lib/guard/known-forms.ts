import { evenedOut } from "./fold-name";
import { givenNames } from "./given-names";
import { nicknames } from "./nicknames";

interface Group {
  /** Names of their own, each another one. */
  own: ReadonlySet<string>;
  /** Forms that go for all of them. */
  forms: ReadonlySet<string>;
}

const groups: readonly Group[] = nicknames.split(/[;\n]/u).flatMap((line) => {
  const [own = "", forms = ""] = line.split(":");
  return own.trim() === "" ? [] : [{ own: words(own), forms: words(forms) }];
});

const byName = indexed(groups, ({ own, forms }) => [...own, ...forms]);
/** All names of the tables by how they sound evened out. */
const byEvened = indexed([...byName.keys()], (name) => [evenedOut(name)]);
const known: ReadonlySet<string> = new Set([...byName.keys(), ...words(givenNames)]);

/** Whether a folded word is a first name that the tables hold. */
export function isKnownName(folded: string): boolean {
  return known.has(folded);
}

/** Whether a folded word is a whole first name, and not only what others are called for short. */
export function isOwnName(folded: string): boolean {
  const mine = groupsOf(folded);
  return mine.length === 0 ? known.has(folded) : mine.some(({ own }) => own.has(folded));
}

/** Whether two folded names are forms of one name: "Bob" and "Robert", not "Catherine" and "Katherine". */
export function areForms(one: string, other: string): boolean {
  return groupsOf(one).some(({ own, forms }) => {
    const isOwn = own.has(one);
    return forms.has(other) || (!isOwn && own.has(other));
  });
}

/** The same for names from other scripts, however they are put into Latin letters. */
export function areFormsEvened(one: string, other: string): boolean {
  return (byEvened.get(evenedOut(one)) ?? []).some((same) =>
    (byEvened.get(evenedOut(other)) ?? []).some((its) => areForms(same, its)),
  );
}

/** All that people of a folded name may be called, itself included. */
export function formsOf(folded: string): readonly string[] {
  const mine = groupsOf(folded);
  const names = new Set([folded, ...mine.flatMap(({ forms }) => Array.from(forms))]);
  for (const { own, forms } of mine) if (forms.has(folded)) own.forEach((name) => names.add(name));
  return [...names];
}

function groupsOf(folded: string): readonly Group[] {
  return byName.get(folded) ?? [];
}

function indexed<T>(
  all: readonly T[],
  keysOf: (each: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const each of all) {
    for (const key of new Set(keysOf(each))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [each]);
      else list.push(each);
    }
  }
  return index;
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.trim().split(/\s+/u));
}
