// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { type Navigation, navigationBetween, stepsTo } from "./navigation-steps.ts";
import { ada, fullName, noor, type Person, tomas, urnOf } from "./people.ts";

/** A document that loads nothing. */
function documentFrom(markup: string): Document {
  const still = markup.replace(/<link [^>]*>/u, "").replace(/<script src[^>]*>/u, "");
  return new DOMParser().parseFromString(still, "text/html");
}

/** The document after the step of this name and all before it. */
function reached({ before, steps }: Navigation, step: string): Document {
  const doc = documentFrom(before);
  for (const { apply } of steps.slice(0, steps.findIndex(({ says }) => says === step) + 1)) {
    apply(doc);
  }
  return doc;
}

const namesIn = (doc: Document) => doc.querySelector("main h1, main h2")?.textContent;
const card = (person: Person) => `[componentkey$="${person.id}Topcard"]`;
const pairs = [
  [ada, tomas],
  [tomas, ada],
  [ada, noor],
] as const;

describe.each(["sdui", "ember"] as const)("a move inside a page of the %s family", (family) => {
  it.each(pairs)("ends in exactly the page of the other person", (from, to) => {
    const navigation = navigationBetween(family, from, to);
    const doc = reached(navigation, "title");
    const after = documentFrom(navigation.after);
    expect(doc.title).toBe(after.title);
    expect(doc.body.isEqualNode(after.body)).toBe(true);
  });

  it.each(pairs)("begins with the address, above the page that was there", (from, to) => {
    const navigation = navigationBetween(family, from, to);
    const doc = reached(navigation, "address");
    expect(navigation.steps[0]?.address).toBe(`https://www.linkedin.com/in/${to.slug}/`);
    expect(doc.isEqualNode(documentFrom(navigation.before))).toBe(true);
  });

  it.each(pairs)("changes the title last", (from, to) => {
    const navigation = navigationBetween(family, from, to);
    const doc = reached(navigation, navigation.steps.at(-2)?.says ?? "");
    expect(doc.title).toContain(fullName(from));
    expect(namesIn(doc)).toBe(fullName(to));
  });

  it("shows the last person when it is turned around half way", () => {
    const { before, steps } = navigationBetween(family, ada, tomas);
    for (let done = 0; done <= steps.length; done += 1) {
      const doc = documentFrom(before);
      for (const { apply } of [...steps.slice(0, done), ...stepsTo(family, ada)]) apply(doc);
      expect(doc.body.isEqualNode(documentFrom(before).body)).toBe(true);
    }
  });
});

describe("between the steps of the newer family", () => {
  const navigation = navigationBetween("sdui", ada, tomas);

  it("keys and links are of the other person before the name is", () => {
    const doc = reached(navigation, "keys");
    expect(doc.querySelector(card(ada))).toBeNull();
    expect(doc.querySelector(`${card(tomas)} a[href^="/in/${tomas.slug}/"]`)).not.toBeNull();
    expect(namesIn(doc)).toBe(fullName(ada));
  });

  it("the name is, before what stands below it", () => {
    const doc = reached(navigation, "name");
    expect(namesIn(doc)).toBe(fullName(tomas));
    expect(doc.body.textContent).toContain(ada.headline);
  });

  it("the nodes stay and their attributes change", () => {
    const doc = documentFrom(navigation.before);
    const top = doc.querySelector(card(ada));
    for (const { apply } of navigation.steps) apply(doc);
    expect(doc.querySelector(card(tomas))).toBe(top);
  });
});

describe("between the steps of the classic family", () => {
  const navigation = navigationBetween("ember", ada, tomas);

  it("nobody's page is there for a moment", () => {
    expect(reached(navigation, "emptied").querySelector("main")?.children).toHaveLength(0);
  });

  it("the stored responses stay those of the person who was there at the hard load", () => {
    const stored = reached(navigation, "title").querySelector("#bpr-guid-2")?.textContent;
    expect(stored).toContain(urnOf(ada));
    expect(stored).not.toContain(urnOf(tomas));
  });
});
