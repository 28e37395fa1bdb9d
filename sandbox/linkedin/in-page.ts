/**
 * Runs in the browser: served as text, so it uses nothing from outside itself. Moves between feed
 * and profiles without a new document, as the real site does, and with the same leftovers: the
 * classic family keeps its stored responses, the newer one renews the nodes it has. The address
 * changes first, the content when it has come, the title last.
 */
export function moveInPage(): void {
  const titleLag = 150;
  const family = document.querySelector("#app-view") === null ? "sdui" : "ember";
  const inside = /^\/(?:feed|in\/(?!me\/)[^/]+)\/$/;
  let turn = 0;

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.metaKey || event.ctrlKey || !inside.test(link.pathname)) return;
    event.preventDefault();
    history.pushState(null, "", link.pathname);
    void show(link.pathname);
  });
  window.addEventListener("popstate", () => void show(location.pathname));

  async function show(path: string): Promise<void> {
    turn += 1;
    const mine = turn;
    const answer = await fetch(`${path}?layout=${family}`);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    // Whoever clicks twice sees the page of the second click only.
    if (mine !== turn) return;
    const landed = new URL(answer.url).pathname;
    if (landed !== location.pathname) history.replaceState(null, "", landed);
    showContent(fresh);
    window.scrollTo(0, 0);
    setTimeout(() => {
      if (mine === turn) document.title = fresh.title;
    }, titleLag);
  }

  function showContent(fresh: Document): void {
    const selector = family === "sdui" ? "#root" : "#app-view";
    const old = document.querySelector(selector);
    const content = fresh.querySelector(selector);
    // A page outside both families, such as "not found", is loaded as a whole.
    if (old === null || content === null) location.reload();
    else if (family === "sdui") renew(old, content);
    else old.replaceWith(document.importNode(content, true));
  }

  /** Attributes and texts change in place; a node is exchanged only where its kind is another. */
  function renew(old: Element, fresh: Element): void {
    const names = old.getAttributeNames();
    for (const name of names.filter((name) => !fresh.hasAttribute(name))) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    const before = Array.from(old.childNodes);
    Array.from(fresh.childNodes).forEach((node, at) => renewChild(old, before[at], node));
    for (const node of before.slice(fresh.childNodes.length)) node.remove();
  }

  function renewChild(parent: Element, old: ChildNode | undefined, fresh: ChildNode): void {
    const isSameKind = old?.nodeName === fresh.nodeName;
    if (old === undefined) parent.append(document.importNode(fresh, true));
    else if (!isSameKind) old.replaceWith(document.importNode(fresh, true));
    else if (old instanceof Element && fresh instanceof Element) renew(old, fresh);
    else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
  }
}
