import { html } from "../html.ts";
import { look } from "../look.ts";
import { wholeDocument } from "./document.ts";

/** A plain list of pages to look at. */
export function fixtureIndex(entries: readonly { name: string; href: string }[]): string {
  const body = html`
    <main class="${look("columns")}">
      <section class="${look("card")}">
        <h1 class="${look("title")}">Pages to read</h1>
        <ul>${entries.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}</ul>
      </section>
    </main>`;
  return wholeDocument({ title: "Pages to read (sandbox)", body });
}
