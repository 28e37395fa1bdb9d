import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { english } from "../words/en.ts";
import type { ProfilePage } from "./profile-page.ts";
import { actionRow } from "./sdui-actions.ts";
import { cardKey, putAway, type SduiVariant, viewName } from "./sdui-variant.ts";
import { initials } from "./shell.ts";

/** The card that says who somebody is (3.1). */
export function topCard(page: ProfilePage, variant: SduiVariant): Html | "" {
  const { id } = page.person;
  const key = cardKey(variant, `${id}${variant.topCardName}`);
  const section = html`<section class="${look("card")}"${key}>${content(page, variant)}</section>`;
  // An id may stand in a page once only.
  const wrapperKey = variant.keyAttribute === "id" ? "" : key;
  const frames: Record<SduiVariant["frame"], Html | ""> = {
    "keyed-wrapper": html`<div${wrapperKey}>${section}</div>`,
    "direct-child": section,
    deep: html`<div><div><div data-display-contents="true"><div>${section}</div></div></div></div>`,
    absent: "",
  };
  return frames[variant.frame];
}

function content(page: ProfilePage, variant: SduiVariant): Html {
  const { person, words = english } = page;
  const mutuals = html`
    <a class="${look("soft")}" href="${mutualHref(person)}">${words.mutual}</a>`;
  return html`
    <div class="${look("banner")}"></div>
    <div class="${look("face")}"${viewName(variant, "profile-top-card-member-photo")}>
      ${initials(person)}
    </div>
    ${introduction(page, variant)}
    <div class="${look("inline")}">
      <p>${person.company}</p>
      <p>${person.school}</p>
    </div>
    ${variant.connections ? connections(page) : ""}
    ${variant.mutuals ? mutuals : ""}
    ${actionRow(page, variant, html`class="${look("actions")}"`)}
    ${actionRow(page, variant, putAway(variant))}`;
}

function introduction(page: ProfilePage, variant: SduiVariant): Html {
  const { person, words = english } = page;
  return html`
    <div>
      <div class="${look("name-row")}">
        <div>${name(person, variant)}</div>
        ${degrees(page, variant)}
      </div>
      <p>${person.headline}</p>
      <p class="${look("soft")}">${person.company} · ${person.school}</p>
      <div class="${look("inline")}">
        <p>${person.place}</p>
        <p>·</p>
        <p><a href="${profilePath(person)}overlay/contact-info/">${words.contactInfo}</a></p>
      </div>
    </div>`;
}

function name(person: Person, variant: SduiVariant): Html {
  const heading = html`<h2 class="${look("name")}">${fullName(person)}</h2>`;
  const badge = html`<i${viewName(variant, "profile-top-card-verified-badge")}></i>`;
  const marks = {
    link: html`<a href="${profilePath(person)}">${heading}</a>`,
    verification: html`
      <div componentkey="ProfileVerificationTriggerRef-${person.slug}">${heading}${badge}</div>`,
    none: heading,
  };
  return marks[variant.nameMark];
}

/** Two are there and one is seen: which one, only the rendered page tells. */
function degrees({ person, viewer, words = english }: ProfilePage, variant: SduiVariant): Html {
  const told = (degree: Person["degree"]) => `${words.beforeDegree}${words.degree[degree]}`;
  const seen = person === viewer || person.degree === "out" ? "" : told(person.degree);
  const hidden = told(person.degree === "1st" ? "2nd" : "1st");
  return html`
    <p class="${look("soft")}">${seen}</p>
    <div data-display-contents="true"><p ${putAway(variant)}>${hidden}</p></div>`;
}

/** Links to the person's connections are there for the first degree only. */
function connections({ person, words = english }: ProfilePage): Html {
  if (person.degree !== "1st") return html`<p class="${look("soft")}">${words.connections}</p>`;
  const query = new URLSearchParams({ connectionOf: `["${person.id}"]`, network: '["F","S"]' });
  const href = `/search/results/people/?${query}`;
  return html`<p><a class="${look("soft")}" href="${href}">${words.connections}</a></p>`;
}

function mutualHref({ id }: Person): string {
  const query = new URLSearchParams({ network: '["F"]', connectionOf: `["${id}"]` });
  return `/search/results/people/?${query}`;
}
