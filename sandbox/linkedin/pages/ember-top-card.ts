import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { english } from "../words/en.ts";
import type { EmberVariant } from "./ember-variant.ts";
import type { ProfilePage } from "./profile-page.ts";
import { initials } from "./shell.ts";

/** The card that says who somebody is: the only one with the member's number. */
export function topCard(page: ProfilePage, variant: EmberVariant): Html {
  const { person, words = english } = page;
  const path = profilePath(person);
  return html`
    <section class="artdeco-card pv-top-card ${look("card")}" data-member-id="${person.memberNumber}">
      <div class="${look("banner")}"></div>
      <div class="${look("face")}">${initials(person)}</div>
      <div class="${look("name-row")}">
        <a href="${path}overlay/about-this-profile/">
          <h1 class="${look("name")} inline t-24 v-align-middle break-words">${fullName(person)}</h1>
        </a>
        ${badge(page)}
      </div>
      <div class="text-body-medium break-words">${person.headline}</div>
      <div class="${look("inline")}">
        <span class="text-body-small inline t-black--light break-words">${person.place}</span>
        <a id="top-card-text-details-contact-info" href="${path}overlay/contact-info/">${words.contactInfo}</a>
      </div>
      <ul class="${look("inline")}">
        <li><button class="${look("secondary")}" aria-label="${words.companyLabel(person.company)}">${person.company}</button></li>
      </ul>
      ${actions(page, variant)}
    </section>`;
}

/** Nobody's own page has one, nor a page of somebody out of network. */
function badge({ person, viewer, words = english }: ProfilePage): Html | "" {
  if (person === viewer || person.degree === "out") return "";
  return html`<span class="dist-value ${look("soft")}">${words.degree[person.degree]}</span>`;
}

/** No link here names the person: in this family the actions are buttons. */
function actions(page: ProfilePage, variant: EmberVariant): Html {
  const { person, viewer, words = english } = page;
  if (person === viewer) {
    return html`
      <div class="${look("actions")}">
        <a class="${look("secondary")}" href="${profilePath(person)}edit/intro/">${words.editProfile}</a>
      </div>`;
  }
  const label = words.inviteLabel(fullName(person));
  const connect = html`
    <button class="${look("primary")}" aria-label="${label}">${words.connect}</button>`;
  return html`
    <div class="${look("actions")}">
      ${person.degree === "1st" ? "" : connect}
      ${variant.message === "row" ? message(page) : ""}
      <button class="${look("secondary")}" id="ember42-profile-overflow-action">${words.more}</button>
      ${overflow(page, variant)}
    </div>`;
}

function message({ person, words = english }: ProfilePage): Html {
  const label = words.messageLabel(person.firstName);
  return html`
    <button class="${look("secondary")}" aria-label="${label}">${words.message}</button>`;
}

/** What lies behind "More", where there is something to say about it. */
function overflow(page: ProfilePage, variant: EmberVariant): Html | "" {
  const { salesNavigator, message: place } = variant;
  if (!salesNavigator && place !== "overflow") return "";
  return html`
    <div class="artdeco-dropdown__content ${look("put-away")}" aria-hidden="true">
      ${place === "overflow" ? message(page) : ""}
      ${salesNavigator ? html`<a href="${salesHref(page.person)}">Sales Navigator</a>` : ""}
    </div>`;
}

/** Where a seat in Sales Navigator leads; the id is the one of the profile (1.5). */
export function salesHref({ id }: Person): string {
  return `/sales/people/${id},name,0000`;
}
