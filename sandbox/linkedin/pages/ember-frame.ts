import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import type { Person } from "../people.ts";
import { english } from "../words/en.ts";
import { documentOf } from "./document.ts";
import { navigation } from "./shell.ts";

interface EmberFrame {
  readonly viewer: Person;
  readonly title: string;
  readonly content: Html | "";
  /** What lies over the page. */
  readonly over?: Html | "";
  readonly stored: Html;
  readonly words?: typeof english;
}

/** What every page of the classic family is in; in-page moves exchange `#app-view` only. */
export function emberFrame(frame: EmberFrame): string {
  const { viewer, title, content, over = "", stored, words = english } = frame;
  const body = html`
    <div class="application-outlet">
      ${navigation(viewer, words)}
      <div id="app-view" class="${look("columns")}">${content}</div>
      ${over}
    </div>
    ${stored}`;
  return documentOf("ember", title, body, words);
}
