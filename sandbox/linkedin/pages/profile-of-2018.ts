import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { english } from "../words/en.ts";
import { blob, meResponse } from "./ember-blobs.ts";
import { emberFrame } from "./ember-frame.ts";
import type { ProfilePage } from "./profile-page.ts";
import { initials, railRows } from "./shell.ts";

/** A profile as it was from 2018 to 2020: records of other types, under the same ids (1.3, 2). */
export function profileOf2018(page: ProfilePage): string {
  const { person, viewer, rail, words = english } = page;
  const content = html`
    <main class="core-rail ${look("main")}">${topCard(person)}</main>
    <aside class="right-rail">
      <h2 class="${look("title")}">${words.alsoViewed}</h2>
      ${railRows(rail, miniProfileLink)}
      <h2 class="${look("put-away")}">${words.adOptions}</h2>
    </aside>`;
  const stored = html`
    ${blob(1, "/voyager/api/me", meResponse(viewer))}
    ${blob(2, profileRequest(person), profileResponse(viewer, person))}`;
  return emberFrame({ viewer, words, title: fullName(person), content, stored });
}

function topCard(person: Person): Html {
  return html`
    <section class="pv-profile-section pv-top-card-section ${look("card")}">
      <div class="${look("face")}">${initials(person)}</div>
      <h1 class="pv-top-card-section__name inline t-24 t-black t-normal">${fullName(person)}</h1>
      <span class="dist-value">${person.degree}</span>
      <h2 class="pv-top-card-section__headline">${person.headline}</h2>
      <span class="pv-top-card-v2-section__company-name">${person.company}</span>
      <a href="${profilePath(person)}detail/contact-info/">See contact info</a>
      <button aria-label="Message ${person.firstName}">Message</button>
      ${miniProfileLink(person)}
    </section>`;
}

/** Slug and id in one address, as that layout had them. */
function miniProfileLink(person: Person): Html {
  const urn = encodeURIComponent(`urn:li:fs_miniProfile:${person.id}`);
  const href = `${profilePath(person)}detail/interests/?miniProfileUrn=${urn}`;
  return html`<a class="${look("soft")}" href="${href}">Interests</a>`;
}

function profileRequest({ slug }: Person): string {
  return `/voyager/api/identity/profiles/${encodeURIComponent(slug)}/profileView`;
}

function profileResponse(viewer: Person, person: Person): unknown {
  const profile = `urn:li:fs_profile:${person.id}`;
  return {
    data: { "*profile": profile, entityUrn: `urn:li:fs_profileView:${person.id}` },
    included: [
      miniProfile(viewer),
      miniProfile(person),
      {
        $type: "com.linkedin.voyager.identity.profile.Profile",
        entityUrn: profile,
        firstName: person.firstName,
        lastName: person.lastName,
        headline: person.headline,
        "*miniProfile": `urn:li:fs_miniProfile:${person.id}`,
      },
    ],
  };
}

function miniProfile({ id, slug, firstName, lastName, headline }: Person): unknown {
  return {
    $type: "com.linkedin.voyager.identity.shared.MiniProfile",
    entityUrn: `urn:li:fs_miniProfile:${id}`,
    publicIdentifier: slug,
    firstName,
    lastName,
    occupation: headline,
  };
}
