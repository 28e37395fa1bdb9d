import * as fc from "fast-check";
import { fullName, type Person } from "../../sandbox/linkedin/people";
import { documentFrom, markupOf } from "./made-up-pages";

/**
 * For tests: what can happen to a page between its builder and its reader. Every change is chosen
 * by numbers, so that a failing page can be made again from its seed.
 */
export interface Change {
  says: string;
  apply: (doc: Document) => void;
}

const where = fc.nat({ max: 10_000 });

/** An element by number; the same number means the same element until the page is changed. */
function pick(doc: Document, at: number): Element | null {
  const all = [...doc.body.querySelectorAll("*")];
  return all[at % Math.max(1, all.length)] ?? null;
}

function changeOf(says: string, change: (element: Element, doc: Document) => void, at: number) {
  const apply = (doc: Document) => {
    const element = pick(doc, at);
    if (element !== null) change(element, doc);
  };
  return { says: `${says} ${at}`, apply };
}

const drop = where.map((at) => changeOf("drop", (element) => element.remove(), at));
const duplicate = fc
  .tuple(where, where)
  .map(([at, to]) =>
    changeOf("duplicate", (element, doc) => pick(doc, to)?.after(element.cloneNode(true)), at),
  );
const move = fc.tuple(where, where).map(([at, to]) =>
  changeOf(
    "move",
    (element, doc) => {
      const target = pick(doc, to);
      if (target !== null && !element.contains(target)) target.before(element);
    },
    at,
  ),
);

const names = ["href", "componentkey", "id", "data-member-id", "aria-label", "class", "role"];
const renameAttribute = fc
  .tuple(where, fc.constantFrom(...names), fc.constantFrom(...names, "data-x"))
  .map(([at, from, to]) =>
    changeOf(
      `rename ${from} to ${to}`,
      (element) => {
        const holder = element.matches(`[${from}]`) ? element : element.querySelector(`[${from}]`);
        const value = holder?.getAttribute(from);
        if (holder === null || value === null || value === undefined) return;
        holder.removeAttribute(from);
        holder.setAttribute(to, value);
      },
      at,
    ),
  );

const tags = ["div", "section", "h1", "h2", "a", "main", "aside", "form", "code"];
const renameTag = fc.tuple(where, fc.constantFrom(...tags)).map(([at, tag]) =>
  changeOf(
    `turn into ${tag}`,
    (element, doc) => {
      const other = doc.createElement(tag);
      for (const name of element.getAttributeNames()) {
        other.setAttribute(name, element.getAttribute(name) ?? "");
      }
      other.append(...element.childNodes);
      element.replaceWith(other);
    },
    at,
  ),
);

/** Megabytes of text, half of it looking like what a reader wants to cut apart. */
const flood = fc
  .tuple(where, fc.constantFrom("a", " ", "ACoAA", "· 1", "(", "/in/"))
  .map(([at, unit]) =>
    changeOf(`flood with ${unit}`, (element) => element.append(unit.repeat(200_000)), at),
  );

/** Fields of a form stand in front of its properties (reference faults-and-threats T6). */
const clobbered = ["getAttribute", "closest", "textContent", "children", "parentElement", "href"];
const clobber = where.map((at) =>
  changeOf(
    "clobber",
    (element, doc) => {
      const form = doc.createElement("form");
      form.id = "querySelectorAll";
      for (const name of clobbered) {
        const input = doc.createElement("input");
        input.setAttribute("name", name);
        form.append(input);
      }
      element.replaceWith(form);
      form.append(element);
    },
    at,
  ),
);

/** Whatever one page can suffer without another person's page being mixed in. */
export const anyDamage: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: drop },
  { weight: 3, arbitrary: duplicate },
  { weight: 3, arbitrary: move },
  { weight: 3, arbitrary: renameAttribute },
  { weight: 2, arbitrary: renameTag },
  { weight: 1, arbitrary: clobber },
  { weight: 1, arbitrary: flood },
);

/** Another person's whole page inside this one, or in front of it. */
export function intrusionOf(person: Person): fc.Arbitrary<Change> {
  const family = fc.constantFrom("sdui" as const, "ember" as const);
  return fc.tuple(where, family, fc.boolean()).map(([at, kind, isFirst]) => ({
    says: `${person.slug} (${kind}) ${isFirst ? "first" : `at ${at}`}`,
    apply: (doc: Document) => {
      const guest = documentFrom(markupOf(kind, person)).body;
      if (isFirst) doc.body.prepend(...guest.childNodes);
      else pick(doc, at)?.append(...guest.childNodes);
    },
  }));
}

/** A part of the page becomes the same part of another person's page. */
export function handOver(from: Person, to: Person): fc.Arbitrary<Change> {
  return where.map((at) =>
    changeOf(
      `hand ${from.slug} over to ${to.slug}`,
      (element, doc) => {
        const holder = doc.createElement("div");
        holder.innerHTML = element.outerHTML
          .replaceAll(encodeURIComponent(from.slug), encodeURIComponent(to.slug))
          .replaceAll(from.id, to.id)
          .replaceAll(String(from.memberNumber), String(to.memberNumber))
          .replaceAll(fullName(from), fullName(to))
          .replaceAll(JSON.stringify(from.firstName), JSON.stringify(to.firstName))
          .replaceAll(JSON.stringify(from.lastName), JSON.stringify(to.lastName));
        element.replaceWith(...holder.childNodes);
      },
      at,
    ),
  );
}

/** Another slug in one node; not where slug and id stand in one link, which no page mixes up. */
export function renameSlug(from: Person, to: Person): fc.Arbitrary<Change> {
  return where.map((at) =>
    changeOf(
      `rename ${from.slug} to ${to.slug}`,
      (element) => {
        for (const name of element.getAttributeNames()) {
          const value = element.getAttribute(name) ?? "";
          if (!value.includes("ACoAA")) {
            element.setAttribute(name, value.replaceAll(from.slug, to.slug));
          }
        }
      },
      at,
    ),
  );
}
