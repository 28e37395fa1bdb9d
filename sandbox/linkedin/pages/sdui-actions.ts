import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { english } from "../words/en.ts";
import type { ProfilePage } from "./profile-page.ts";
import { type SduiAction, type SduiVariant, viewName } from "./sdui-variant.ts";
import { composeHref } from "./shell.ts";

/** Rendered twice, one copy put away: the real page has one for each width. */
export function actionRow(page: ProfilePage, variant: SduiVariant, attributes: Html): Html {
  const { words = english } = page;
  const actions = variant.actions ?? usualActions(page);
  const more = html`<button class="${look("secondary")}" aria-expanded="false">${words.more}</button>`;
  return html`
    <div ${attributes}>
      ${actions.map((action) => makers[action](page, variant))}
      ${actions.includes("edit") ? "" : more}
    </div>`;
}

/** What the row holds when nothing else is asked for. */
export function usualActions({ person, viewer }: ProfilePage): readonly SduiAction[] {
  if (person === viewer) return ["edit"];
  return [person.degree === "1st" ? "following" : "connect", "message"];
}

type Maker = (page: ProfilePage, variant: SduiVariant) => Html;

const makers: Record<SduiAction, Maker> = {
  connect: ({ person, words = english }) => html`
    <a class="${look("primary")}" href="${inviteHref(person)}"
      ${invitation(person, "connect")}>${words.connect}</a>`,
  pending: ({ person, words = english }) => html`
    <button class="${look("secondary")}"${invitation(person, "pending")}>${words.pending}</button>`,
  follow: ({ person, words = english }) => html`
    <button class="${look("primary")}" aria-label="${words.followLabel(fullName(person))}"
      ${followState(person)}>${words.follow}</button>`,
  following: ({ person, words = english }) => html`
    <button class="${look("secondary")}" ${followState(person)}>${words.following}</button>`,
  message: ({ person, words = english }, variant) => html`
    <a class="${look("secondary")}" href="${composeHref(person)}"
      ${viewName(variant, messageHook(person))}>${words.message}</a>`,
  edit: ({ person, words = english }) => html`
    <a class="${look("secondary")}" href="${profilePath(person)}edit/intro/">${words.editProfile}</a>`,
};

function messageHook({ degree }: Person): string {
  return degree === "1st" ? "profile-primary-message" : "profile-secondary-message";
}

export function inviteHref({ slug }: Person): string {
  return `/preload/custom-invite/?vanityName=${encodeURIComponent(slug)}`;
}

function invitation({ memberNumber }: Person, state: "connect" | "pending"): Html {
  const key = `ConnectButtonstate:invitation:urn:li:member:${memberNumber}_${state}`;
  return html` componentkey="${key}"`;
}

function followState({ memberNumber }: Person): Html {
  return html` componentkey="fsd_followingState:urn:li:member:${memberNumber}"`;
}

/** The open menu behind "More": outside `main`, as the real one is. */
export function openMenu(page: ProfilePage, { menu }: SduiVariant): Html | "" {
  const { person, words = english } = page;
  if (menu.length === 0) return "";
  const items = {
    connect: html`<a href="${inviteHref(person)}"${invitation(person, "connect")}>${words.connect}</a>`,
    message: html`<a href="${composeHref(person)}"${messageLabel(page)}>${words.message}</a>`,
    report: html`<a href="${reportHref(person)}">…</a>`,
  };
  return html`<div role="menu" class="${look("card")}">${menu.map((item) => items[item])}</div>`;
}

function messageLabel({ person, words = english }: ProfilePage): Html {
  return html` aria-label="${words.messageLabel(person.firstName)}"`;
}

function reportHref({ memberNumber }: Person): string {
  const entityUrn = `urn:li:member:${memberNumber}`;
  return `/preload/report-in-modal/?${new URLSearchParams({ entityUrn })}`;
}
