import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import type { ProfilePage } from "./profile-page.ts";
import { composeHref, documentOf, initials, navigation, railRows } from "./shell.ts";

const ref = "com.linkedin.sdui.profile.card.ref";
const screen = "com.linkedin.sdui.flagshipnav.profile.Profile";

/** A profile of the newer family: no h1, no blobs, ids only in card keys and links (3.1). */
export function sduiProfile(page: ProfilePage): string {
  const { person, viewer, rail } = page;
  const body = html`
    <div id="root" data-strictmode="true">
      ${navigation(viewer)}
      ${toolbar(page)}
      <div class="${look("columns")}">
        <main id="workspace" class="${look("main")}" data-sdui-screen="${screen}">
          ${topCard(page)}
          <div componentkey="profileCardsAboveActivity${person.slug}">
            ${card(`${person.id}About`, "About", html`<p>${person.about}</p>`)}
          </div>
          ${card(`${person.id}SuggestedForYou`, "Suggested for you", html`${railRows(rail)}`)}
          ${card(`${person.slug}Activity`, "Activity", activity(person))}
        </main>
        <aside componentkey="profileAsideBrowsemap${person.slug}">
          <section class="${look("card")}">
            <h2 class="${look("title")}">More profiles for you</h2>
            ${railRows(rail)}
          </section>
          <h2 class="${look("put-away")}">Ad Options</h2>
        </aside>
      </div>
      <div componentkey="ProfilePostConnectDrawer_${person.slug}"></div>
    </div>`;
  return documentOf("sdui", fullName(person), body);
}

/** The sticky header: outside main, with copies of name, headline and Message. */
function toolbar({ person, viewer }: ProfilePage): Html {
  return html`
    <div role="toolbar" class="${look("toolbar")}">
      <a href="${profilePath(person)}">
        <p>${fullName(person)}</p>
        <p>${person.headline}</p>
      </a>
      ${person === viewer ? "" : html`<a href="${composeHref(person)}">Message</a>`}
    </div>`;
}

/** The key is there twice, on a wrapper and on the section, as in the real tree. */
function topCard(page: ProfilePage): Html {
  const { person } = page;
  return html`
    <div componentkey="${ref}${person.id}Topcard">
      <section class="${look("card")}" componentkey="${ref}${person.id}Topcard">
        <div class="${look("banner")}"></div>
        <div class="${look("face")}">${initials(person)}</div>
        ${introduction(page)}
        <div class="${look("inline")}">
          <p>${person.company}</p>
          <p>${person.school}</p>
        </div>
        <a class="${look("soft")}" href="${mutualHref(person)}">12 mutual connections</a>
        ${actions(page, "actions")}
        ${actions(page, "put-away")}
      </section>
    </div>`;
}

function introduction({ person, viewer }: ProfilePage): Html {
  const hidden = person.degree === "1st" ? "2nd" : "1st";
  return html`
    <div>
      <div class="${look("name-row")}">
        <div>
          <a href="${profilePath(person)}"><h2 class="${look("name")}">${fullName(person)}</h2></a>
        </div>
        <p class="${look("soft")}">${person === viewer ? "" : `· ${person.degree}`}</p>
        <div data-display-contents="true"><p class="${look("put-away")}">· ${hidden}</p></div>
      </div>
      <p>${person.headline}</p>
      <p class="${look("soft")}">${person.company} · ${person.school}</p>
      <div class="${look("inline")}">
        <p>${person.place}</p>
        <p>·</p>
        <p><a href="${profilePath(person)}overlay/contact-info/">Contact info</a></p>
      </div>
    </div>`;
}

/** Rendered twice, one copy put away: the real page has one for each width. */
function actions({ person, viewer }: ProfilePage, row: string): Html {
  if (person === viewer) {
    return html`
      <div class="${look(row)}">
        <a class="${look("secondary")}" href="${profilePath(person)}edit/intro/">Edit profile</a>
      </div>`;
  }
  const number = `urn:li:member:${person.memberNumber}`;
  const other =
    person.degree === "1st"
      ? html`<button class="${look("secondary")}" componentkey="fsd_followingState:${number}">Following</button>`
      : html`<a class="${look("primary")}" href="/preload/custom-invite/?vanityName=${encodeURIComponent(person.slug)}"
          componentkey="ConnectButtonstate:invitation:${number}_connect">Connect</a>`;
  return html`
    <div class="${look(row)}">
      ${other}
      <a class="${look("secondary")}" href="${composeHref(person)}">Message</a>
      <button class="${look("secondary")}" aria-expanded="false">More</button>
    </div>`;
}

function mutualHref({ id }: Person): string {
  const query = new URLSearchParams({ network: '["F"]', connectionOf: `["${id}"]` });
  return `/search/results/people/?${query}`;
}

function card(key: string, title: string, content: Html): Html {
  return html`
    <section class="${look("card")}" componentkey="${ref}${key}">
      <h2 class="${look("title")}">${title}</h2>
      ${content}
    </section>`;
}

function activity(person: Person): Html {
  return html`<p class="${look("soft")}">${fullName(person)} has not posted lately.</p>`;
}
