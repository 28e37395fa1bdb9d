import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { blobs } from "./ember-blobs.ts";
import type { ProfilePage } from "./profile-page.ts";
import { documentOf } from "./document.ts";
import { initials, navigation, railRows } from "./shell.ts";

/**
 * A profile of the classic family (3.2). `loaded`: whom the stored responses speak of; after a
 * navigation inside the page that is somebody else, or nobody.
 */
export function emberProfile(page: ProfilePage, loaded: Person | null = page.person): string {
  const { person, viewer, rail } = page;
  const body = html`
    <div class="application-outlet">
      ${navigation(viewer)}
      <div id="app-view" class="${look("columns")}">
        <main class="scaffold-layout__main ${look("main")}">
          ${topCard(page)}
          ${section("About", html`<p>${person.about}</p>`)}
          ${section("Experience", experience(person))}
          ${section("Skills", skills(person))}
        </main>
        <aside class="scaffold-layout__aside">
          <section class="artdeco-card ${look("card")}">
            <h2 class="${look("title")}">People also viewed</h2>
            ${railRows(rail, skills)}
          </section>
          <h2 class="${look("put-away")}">Ad Options</h2>
        </aside>
      </div>
    </div>
    ${blobs(viewer, loaded)}`;
  return documentOf("ember", fullName(person), body);
}

function topCard(page: ProfilePage): Html {
  const { person, viewer } = page;
  const path = profilePath(person);
  return html`
    <section class="artdeco-card pv-top-card ${look("card")}" data-member-id="${person.memberNumber}">
      <div class="${look("banner")}"></div>
      <div class="${look("face")}">${initials(person)}</div>
      <div class="${look("name-row")}">
        <a href="${path}overlay/about-this-profile/">
          <h1 class="${look("name")} inline t-24 v-align-middle break-words">${fullName(person)}</h1>
        </a>
        ${person === viewer ? "" : html`<span class="dist-value ${look("soft")}">${person.degree}</span>`}
      </div>
      <div class="text-body-medium break-words">${person.headline}</div>
      <div class="${look("inline")}">
        <span class="text-body-small inline t-black--light break-words">${person.place}</span>
        <a id="top-card-text-details-contact-info" href="${path}overlay/contact-info/">Contact info</a>
      </div>
      <ul class="${look("inline")}">
        <li><button class="${look("secondary")}" aria-label="${companyLabel(person)}">${person.company}</button></li>
      </ul>
      ${actions(page)}
    </section>`;
}

function companyLabel({ company }: Person): string {
  return `Current company: ${company}. Click to skip to experience card`;
}

/** No link here names the person: in this family the actions are buttons. */
function actions({ person, viewer }: ProfilePage): Html {
  if (person === viewer) {
    return html`
      <div class="${look("actions")}">
        <a class="${look("secondary")}" href="${profilePath(person)}edit/intro/">Edit intro</a>
      </div>`;
  }
  const connect = html`
    <button class="${look("primary")}" aria-label="Invite ${fullName(person)} to connect">Connect</button>`;
  return html`
    <div class="${look("actions")}">
      ${person.degree === "1st" ? "" : connect}
      <button class="${look("secondary")}" aria-label="Message ${person.firstName}">Message</button>
      <button class="${look("secondary")}" id="ember42-profile-overflow-action">More</button>
    </div>`;
}

/** Slug and id in one address, as only this family has them. */
function experience(person: Person): Html {
  const position = `urn:li:fsd_profilePosition:(${person.id},1001)`;
  const href = `${profilePath(person)}overlay/${encodeURIComponent(position)}/treasury/`;
  return html`
    <p>${person.headline.split(" at ")[0] ?? ""}</p>
    <p class="${look("soft")}">${person.company}</p>
    <a class="${look("soft")}" href="${href}">Media of this position</a>`;
}

function skills(person: Person): Html {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.id}`);
  return html`
    <p>
      <a class="${look("soft")}" href="${profilePath(person)}details/skills?profileUrn=${urn}">All skills</a>
    </p>`;
}

function section(title: string, content: Html): Html {
  return html`
    <section class="artdeco-card ${look("card")}">
      <h2 class="${look("title")}">${title}</h2>
      ${content}
    </section>`;
}
