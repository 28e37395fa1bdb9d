// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { documentFrom } from "./made-up-pages";
import * as dom from "./page-dom";

const questions: [string, (form: Element) => unknown, unknown][] = [
  ["textContent", dom.textOf, "inside"],
  ["getAttribute", (form) => dom.attribute(form, "class"), "own"],
  ["parentElement", (form) => dom.parentOf(form)?.localName, "main"],
  ["children", (form) => dom.childrenOf(form).map(({ localName }) => localName), ["p", "input"]],
  ["querySelectorAll", (form) => dom.findAll(form, "p").length, 1],
  ["closest", (form) => dom.closest(form, "main")?.localName, "main"],
  ["closest", dom.isPutAway, false],
  ["contains", (form) => dom.findAll(form, "p").every((p) => dom.contains(form, p)), true],
];

describe("reading a form", () => {
  it.each(questions)("does not meet a field named %s instead", (name, ask, answer) => {
    const doc = documentFrom('<main><form class="own"><p>inside</p><input></form></main>');
    const form = doc.querySelector("form") ?? doc.body;
    // In a browser `<input name="...">` does this; happy-dom needs it to be done.
    Object.defineProperty(form, name, { value: "a field of the page" });
    expect(ask(form)).toEqual(answer);
  });
});
