import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { english } from "../words/en.ts";

/**
 * Headings every page has and which are nobody's name; the viewer's number stands in what the
 * page counts clicks with (1.4).
 */
export function navigation(viewer: Person, words = english): Html {
  const counted = JSON.stringify([{ actorUrn: `urn:li:member:${viewer.memberNumber}` }]);
  return html`
    <header class="${look("nav")}" data-view-tracking-scope="${counted}">
      <a class="${look("brand")}" href="/feed/">Neighbourhood (sandbox)</a>
      <a href="/feed/">${words.home}</a>
      <h2 class="${look("put-away")}">${words.notifications}</h2>
      <a href="/in/me/">${words.me}</a>
      <span>${fullName(viewer)}</span>
    </header>`;
}

export function initials({ firstName, lastName }: Person): string {
  return [firstName, lastName].map((name) => /\p{Lu}(?!r\.)/u.exec(name)?.[0] ?? "").join("");
}

/** A link as rails and top cards have it: whose it is shows only in the ids (reference 0, 7). */
export function composeHref({ id }: Person, recipient = id): string {
  const query = new URLSearchParams({
    profileUrn: `urn:li:fsd_profile:${id}`,
    recipient,
    screenContext: "NON_SELF_PROFILE_VIEW",
    interop: "msgOverlay",
  });
  return `/messaging/compose/?${query}`;
}

/** People who are not the subject, with every shape of link that the subject has. */
export function railRows(
  rail: readonly Person[],
  more: (person: Person) => Html | "" = () => "",
  words = english,
): Html[] {
  return rail.map(
    (person) => html`
      <div class="${look("row")}">
        <span class="${look("small-face")}">${initials(person)}</span>
        <div>
          <a href="${profilePath(person)}"><h3>${fullName(person)}</h3></a>
          <p class="${look("soft")}">${person.headline}</p>
          <a class="${look("soft")}" href="${composeHref(person)}">${words.message}</a>
          ${more(person)}
        </div>
      </div>`,
  );
}

/** Posts of other people; their links hold ids in place of slugs. */
export function activityRows(authors: readonly Person[]): Html[] {
  return authors.map(
    (author) => html`
      <article class="${look("post")}">
        <a href="/in/${author.id}/"><h3>${fullName(author)}</h3></a>
        <p class="${look("soft")}">${author.headline}</p>
        <p>${author.about}</p>
      </article>`,
  );
}
