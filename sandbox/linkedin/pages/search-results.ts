import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { documentOf } from "./document.ts";
import { composeHref, navigation } from "./shell.ts";

/** A search of the newer family: every row has the marks of one person, the page of nobody. */
export function searchResults(viewer: Person, found: readonly Person[]): string {
  const body = html`
    <div id="root" data-strictmode="true">
      ${navigation(viewer)}
      <div class="${look("columns")}">
        <main id="workspace" class="${look("main")}" data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople">
          ${found.map((person, at) => row(person, found[at + 1] ?? viewer))}
        </main>
      </div>
    </div>`;
  return documentOf("sdui", "Search", body);
}

/** The link of a mutual connection stands before the one of the person found. */
function row(person: Person, mutual: Person): Html {
  return html`
    <div class="${look("card")}" componentkey="SearchResults${person.id}">
      <p><a href="${profilePath(mutual)}">${fullName(mutual)}</a> is a mutual connection</p>
      <a href="${profilePath(person)}"><p>${fullName(person)}</p></a>
      <p>· ${person.degree}</p>
      <p>${person.headline}</p>
      <a href="${composeHref(person)}">Message</a>
    </div>`;
}
