/**
 * Reading a hostile page's nodes. In a content script's world a page can still put its own fields
 * in front of a form's properties (`<input name="getAttribute">`, faults-and-threats T6), so
 * everything goes through the prototypes, never through a node's own properties.
 */

/** Elements under `root` that match, in document order. */
export function findAll(root: Document | Element, selector: string): Element[] {
  const found =
    root instanceof Document
      ? Document.prototype.querySelectorAll.call(root, selector)
      : Element.prototype.querySelectorAll.call(root, selector);
  return Array.from(found);
}

/**
 * Whether the document has anything that matches one of the selectors. One by one: Chromium looks
 * up a tag or an attribute at once, but compares every element with each part of a list.
 */
export function hasAny(doc: Document, selectors: readonly string[]): boolean {
  return selectors.some((each) => Document.prototype.querySelector.call(doc, each) !== null);
}

/** Elements that match any of the selectors, in document order; those without a match cost least. */
export function findAny(doc: Document, selectors: readonly string[]): Element[] {
  const found = selectors.filter((each) => hasAny(doc, [each])).join();
  return found === "" ? [] : findAll(doc, found);
}

/** The first element with this id in the document; null where there is none. */
export function byId(doc: Document, id: string): Element | null {
  return Document.prototype.getElementById.call(doc, id);
}

/** The attribute as it is written; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? "";
}

/** The element itself or the nearest one around it that matches; null where none does. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The whole text inside, as it stands in the document. */
export function textOf(element: Element): string {
  const text: unknown = Reflect.get(Element.prototype, "textContent", element);
  return typeof text === "string" ? text : "";
}

const silent = 'svg,style,script,[hidden],[aria-hidden="true"]';

/**
 * The words inside as a person hears them: apart where an element begins or ends, without pictures
 * and what is put away. Where nothing is left of them, the whole text.
 */
export function wordsOf(element: Element): string {
  const words = heard(element).replaceAll(/\s+/gu, " ").trim();
  return words === "" ? textOf(element) : words;
}

function heard(element: Element): string {
  const nodes: unknown = Reflect.get(Node.prototype, "childNodes", element);
  if (!(nodes instanceof NodeList)) return "";
  return Array.from(nodes, (node) => {
    if (node instanceof Text) return node.data;
    const isHeard = node instanceof Element && !Element.prototype.matches.call(node, silent);
    return isHeard ? ` ${heard(node)} ` : "";
  }).join("");
}

/** The element around this one; null at the root of the document. */
export function parentOf(element: Element): Element | null {
  const parent: unknown = Reflect.get(Element.prototype, "parentElement", element);
  return parent instanceof Element ? parent : null;
}

/** The elements right inside, in document order, without those inside them. */
export function childrenOf(element: Element): Element[] {
  const children: unknown = Reflect.get(Element.prototype, "children", element);
  return children instanceof HTMLCollection ? Array.from(children) : [];
}

/** Whether `inner` stands inside `outer`, or is the same element. */
export function contains(outer: Element, inner: Element): boolean {
  return Element.prototype.contains.call(outer, inner);
}

/** Whether the page has put the element away; what is hidden proves nothing about who is shown. */
export function isPutAway(element: Element): boolean {
  return closest(element, "[hidden],[inert]") !== null;
}

/**
 * Whether a person can see the element. Style decides that in a page; a document that is not shown
 * anywhere has none, and there only the marks of the page itself tell.
 */
export function isShown(element: Element): boolean {
  if (isPutAway(element)) return false;
  const check: unknown = Reflect.get(Element.prototype, "checkVisibility");
  if (typeof check !== "function" || viewOf(element) === null) return true;
  return Reflect.apply(check, element, [{ visibilityProperty: true }]) === true;
}

/** The window that shows the element's document, or null. */
function viewOf(element: Element): unknown {
  const doc: unknown = Reflect.get(Node.prototype, "ownerDocument", element);
  return doc instanceof Document ? Reflect.get(Document.prototype, "defaultView", doc) : null;
}

/** Whether `later` stands behind `earlier` in the page and not inside it. */
export function follows(later: Element, earlier: Element): boolean {
  const place = Node.prototype.compareDocumentPosition.call(earlier, later);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !contains(earlier, later);
}
