/* oxlint-disable unicorn/consistent-function-scoping -- served as text: all of it has to be inside */
import type { PageFamily } from "./people.ts";

/** One moment of a navigation inside the page, between two of which anybody may look. */
export interface ContentStep {
  readonly says: string;
  readonly apply: (doc: Document) => void;
}

/**
 * How a page becomes the page `fresh` once the address has changed. The newer family renews the
 * nodes it has, and not all at once; the classic one exchanges what it shows and keeps its stored
 * responses. Also served as text, so it uses nothing from outside itself.
 */
export function contentSteps(family: PageFamily, fresh: Document): ContentStep[] {
  const heading = "main [componentkey$=Topcard] h2";
  const title = { says: "title", apply: (doc: Document) => void (doc.title = fresh.title) };
  return family === "sdui"
    ? [
        { says: "keys", apply: (doc) => inBoth(doc, "#root", renewKeys) },
        { says: "name", apply: (doc) => inBoth(doc, heading, renewText) },
        { says: "sections", apply: (doc) => inBoth(doc, "#root", renew) },
        title,
      ]
    : [
        { says: "emptied", apply: (doc) => inBoth(doc, "main", (old) => old.replaceChildren()) },
        { says: "content", apply: (doc) => inBoth(doc, "#app-view", exchange) },
        title,
      ];

  function inBoth(
    doc: Document,
    selector: string,
    change: (old: Element, fresh: Element) => void,
  ): void {
    const old = doc.querySelector(selector);
    const wanted = fresh.querySelector(selector);
    if (old !== null && wanted !== null) change(old, wanted);
  }

  function exchange(old: Element, wanted: Element): void {
    old.replaceWith(old.ownerDocument.importNode(wanted, true));
  }

  function renewText(old: Element, wanted: Element): void {
    old.textContent = wanted.textContent;
  }

  /** Whose card and whose link it is changes before what stands in it. */
  function renewKeys(old: Element, wanted: Element): void {
    for (const name of ["componentkey", "href"]) {
      const value = wanted.getAttribute(name);
      if (value !== null && old.hasAttribute(name)) old.setAttribute(name, value);
    }
    Array.from(wanted.children).forEach((child, at) => {
      const before = old.children[at];
      if (before?.nodeName === child.nodeName) renewKeys(before, child);
    });
  }

  /** Attributes and texts change in place; a node is exchanged only where its kind is another. */
  function renew(old: Element, wanted: Element): void {
    const gone = old.getAttributeNames().filter((name) => !wanted.hasAttribute(name));
    for (const name of gone) old.removeAttribute(name);
    for (const { name, value } of Array.from(wanted.attributes)) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    const before = Array.from(old.childNodes);
    Array.from(wanted.childNodes).forEach((node, at) => renewChild(old, before[at], node));
    for (const node of before.slice(wanted.childNodes.length)) node.remove();
  }

  function renewChild(parent: Element, old: ChildNode | undefined, wanted: ChildNode): void {
    const isSameKind = old?.nodeName === wanted.nodeName;
    if (old === undefined) parent.append(parent.ownerDocument.importNode(wanted, true));
    else if (!isSameKind) old.replaceWith(parent.ownerDocument.importNode(wanted, true));
    else if (old instanceof Element && wanted instanceof Element) renew(old, wanted);
    else if (old.nodeValue !== wanted.nodeValue) old.nodeValue = wanted.nodeValue;
  }
}
