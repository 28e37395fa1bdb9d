import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type PageFamily, type Person, profilePath } from "../people.ts";
import { blobs } from "./ember-blobs.ts";
import { documentOf } from "./document.ts";
import { initials, navigation, railRows } from "./shell.ts";

/** The page people come from: posts that link to profiles, some by id instead of slug. */
export function feed(family: PageFamily, viewer: Person, authors: readonly Person[]): string {
  const columns = html`
    <main ${mainMark(family)} class="${look("main")}">
      <section class="${look("card")}">
        <h2 class="${look("title")}">Feed</h2>
        ${authors.map(post)}
      </section>
    </main>
    <aside>
      <section class="${look("card")}">
        <h2 class="${look("title")}">People you may know</h2>
        ${railRows(authors.slice(-2))}
      </section>
    </aside>`;
  return documentOf(family, "Feed", frames[family](viewer, columns));
}

const frames: Record<PageFamily, (viewer: Person, columns: Html) => Html> = {
  sdui: (viewer, columns) => html`
    <div id="root" data-strictmode="true">
      ${navigation(viewer)}
      <div class="${look("columns")}">${columns}</div>
    </div>`,
  ember: (viewer, columns) => html`
    <div class="application-outlet">
      ${navigation(viewer)}
      <div id="app-view" class="${look("columns")}">${columns}</div>
    </div>
    ${blobs({ viewer, loaded: null })}`,
};

function mainMark(family: PageFamily): Html {
  return family === "sdui"
    ? html`id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"`
    : html`data-feed="main"`;
}

function post(author: Person): Html {
  return html`
    <article class="${look("post")}">
      <span class="${look("small-face")}">${initials(author)}</span>
      <div>
        <a href="${profilePath(author)}"><h3>${fullName(author)}</h3></a>
        <p class="${look("soft")}">${author.headline}</p>
        <p>${author.about}</p>
        <a class="${look("soft")}" href="/in/${author.id}/">See who wrote this</a>
      </div>
    </article>`;
}
