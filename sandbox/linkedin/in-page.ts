/* oxlint-disable unicorn/consistent-function-scoping -- served as text: all of it has to be inside */
import type { contentSteps } from "./content-steps.ts";

/**
 * Runs in the browser: served as text, so it uses nothing from outside itself. Moves between feed
 * and profiles without a new document, as the real site does, and with the same leftovers. The
 * address changes first, the content when it has come, the title last.
 *
 * With "manual" under `steps` in the session's storage it stops after each step until the document
 * gets "sandbox:step"; the step reached stands in `data-sandbox-step` of the root element.
 */
export function moveInPage(stepsOf: typeof contentSteps): void {
  const titleLag = 150;
  const family = document.querySelector("#app-view") === null ? "sdui" : "ember";
  const shown = family === "sdui" ? "#root" : "#app-view";
  const inside = /^\/(?:feed|in\/(?!me\/)[^/]+)\/$/;
  let turn = 0;

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.metaKey || event.ctrlKey || !inside.test(link.pathname)) return;
    event.preventDefault();
    history.pushState(null, "", link.pathname);
    void show();
  });
  window.addEventListener("popstate", () => void show());

  async function show(): Promise<void> {
    turn += 1;
    const mine = turn;
    await reached("address");
    // Whoever clicks twice sees the page of the second click only.
    if (mine !== turn) return;
    const fresh = await load();
    if (mine !== turn) return;
    // A page outside both families, such as "not found", is loaded as a whole.
    if ([document, fresh].some((page) => page.querySelector(shown) === null)) location.reload();
    else await walk(fresh, mine);
  }

  async function load(): Promise<Document> {
    const wanted = new URL(location.href);
    wanted.searchParams.set("layout", family);
    const answer = await fetch(wanted);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const landed = new URL(answer.url).pathname;
    const isStillWanted = location.pathname === wanted.pathname;
    if (isStillWanted && landed !== wanted.pathname) history.replaceState(null, "", landed);
    return fresh;
  }

  async function walk(fresh: Document, mine: number): Promise<void> {
    for (const { says, apply } of stepsOf(family, fresh)) {
      if (says === "title" && !isManual()) await lag();
      if (mine !== turn) return;
      apply(document);
      if (says !== "title") window.scrollTo(0, 0);
      await reached(says);
      if (mine !== turn) return;
    }
  }

  function isManual(): boolean {
    return sessionStorage.getItem("steps") === "manual";
  }

  /** Announces the step, and in manual mode waits until somebody has looked. */
  async function reached(step: string): Promise<void> {
    if (!isManual()) return;
    document.documentElement.dataset["sandboxStep"] = step;
    await new Promise((resolve) => {
      document.addEventListener("sandbox:step", resolve, { once: true });
    });
  }

  async function lag(): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, titleLag);
    });
  }
}
