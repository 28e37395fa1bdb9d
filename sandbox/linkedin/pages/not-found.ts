import { html } from "../html.ts";
import { look } from "../look.ts";
import { documentOf } from "./document.ts";

/** What the site shows for an address that leads nowhere. */
export function notFound(): string {
  const body = html`
    <main class="${look("columns")}">
      <section class="${look("card")}">
        <h1 class="${look("title")}">This page doesn’t exist</h1>
        <p>Please check the address, or go back to <a href="/feed/">your feed</a>.</p>
      </section>
    </main>`;
  return documentOf("sdui", "Page not found", body);
}
