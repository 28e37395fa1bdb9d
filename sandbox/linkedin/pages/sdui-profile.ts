import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { english } from "../words/en.ts";
import { documentOf } from "./document.ts";
import type { ProfilePage } from "./profile-page.ts";
import { inviteHref, openMenu, usualActions } from "./sdui-actions.ts";
import { topCard } from "./sdui-top-card.ts";
import { cardKey, type SduiVariant, usualSdui, viewName } from "./sdui-variant.ts";
import { activityRows, composeHref, navigation, railRows } from "./shell.ts";

const screen = "com.linkedin.sdui.flagshipnav.profile.Profile";

/** A profile of the newer family: no h1, no blobs, ids only in card keys and links (3.1). */
export function sduiProfile(page: ProfilePage, build: Partial<SduiVariant> = {}): string {
  const variant = { ...usualSdui, ...build };
  const { person, words = english } = page;
  const main = html`
    ${topCard(page, variant)}
    <div componentkey="profileCardsAboveActivity${person.slug}">${about(page, variant)}</div>
    ${suggestions(page, variant)}
    ${activityCard(page, variant)}`;
  const parts = [
    toolbar(page, variant),
    columns(page, variant, main),
    html`<div componentkey="ProfilePostConnectDrawer_${person.slug}"></div>`,
    openMenu(page, variant),
  ];
  return documentOf("sdui", fullName(person), sduiRoot(page, parts), words);
}

/** What every page of this family is in. */
export function sduiRoot({ viewer, words }: ProfilePage, parts: readonly (Html | "")[]): Html {
  return html`
    <div id="root" data-strictmode="true">
      ${navigation(viewer, words)}
      ${parts.map((part) => html`${part}`)}
    </div>`;
}

/** `main` with the people beside it, inside it as some builds have them, or without them. */
export function columns(page: ProfilePage, variant: SduiVariant, main: Html): Html {
  const isInside = variant.aside === "inside-main";
  return html`
    <div class="${look("columns")}">
      <main id="workspace" class="${look("main")}" data-sdui-screen="${screen}">
        ${main}
        ${isInside ? aside(page) : ""}
      </main>
      ${isInside ? "" : aside(page)}
    </div>`;
}

function aside({ person, rail, words = english }: ProfilePage): Html {
  return html`
    <aside componentkey="profileAsideBrowsemap${person.slug}">
      <section class="${look("card")}">
        <h2 class="${look("title")}">${words.moreProfiles}</h2>
        ${railRows(rail, undefined, words)}
      </section>
      <h2 class="${look("put-away")}">${words.adOptions}</h2>
    </aside>`;
}

/** The sticky header: outside main, with copies of name, headline and the way to write. */
function toolbar(page: ProfilePage, variant: SduiVariant): Html {
  const { person, words = english } = page;
  const actions = variant.actions ?? usualActions(page);
  const message = html`<a href="${composeHref(person)}">${words.message}</a>`;
  const connect = html`<a href="${inviteHref(person)}">${words.connect}</a>`;
  return html`
    <div role="toolbar" class="${look("toolbar")}">
      <a href="${profilePath(person)}">
        <p>${fullName(person)}</p>
        <p>${person.headline}</p>
      </a>
      ${actions.includes("message") ? message : ""}
      ${actions.includes("message") || !actions.includes("connect") ? "" : connect}
    </div>`;
}

function about({ person, words = english }: ProfilePage, variant: SduiVariant): Html {
  const hook = viewName(variant, "profile-card-about");
  return card(variant, `${person.id}About`, words.about, html`<p${hook}>${person.about}</p>`);
}

/** The subject's id over other people. */
function suggestions({ person, rail, words = english }: ProfilePage, variant: SduiVariant): Html {
  const rows = html`${railRows(rail, undefined, words)}`;
  return card(variant, `${person.id}SuggestedForYou`, words.suggested, rows);
}

/** The one key with the slug in it instead of the id. */
function activityCard(page: ProfilePage, variant: SduiVariant): Html {
  const { person, activity = [], words = english } = page;
  const content = activity.length === 0 ? silence(person) : html`${activityRows(activity)}`;
  return card(variant, `${person.slug}Activity`, words.activity, content);
}

/** A card below the first one; its key begins with an id or a slug. */
export function card(variant: SduiVariant, key: string, title: string, content: Html): Html {
  return html`
    <section class="${look("card")}"${cardKey(variant, key)}>
      <h2 class="${look("title")}">${title}</h2>
      ${content}
    </section>`;
}

function silence(person: Person): Html {
  return html`<p class="${look("soft")}">${fullName(person)} has not posted lately.</p>`;
}
