import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { english } from "../words/en.ts";
import { blobs } from "./ember-blobs.ts";
import { emberFrame } from "./ember-frame.ts";
import { salesHref, topCard } from "./ember-top-card.ts";
import { type EmberVariant, usualEmber } from "./ember-variant.ts";
import type { ProfilePage } from "./profile-page.ts";
import { activityRows, railRows } from "./shell.ts";

/**
 * A profile of the classic family (3.2). `loaded`: whom the stored responses speak of; after a
 * navigation inside the page that is somebody else, or nobody.
 */
export function emberProfile(
  page: ProfilePage,
  loaded: Person | null = page.person,
  build: Partial<EmberVariant> = {},
): string {
  const variant = { ...usualEmber, ...build };
  const { person, viewer, activity: others = [], words = english } = page;
  return emberFrame({
    viewer,
    words,
    title: fullName(person),
    content: html`${main(page, topCard(page, variant))}${aside(page, variant)}`,
    over: variant.overlay ? contactDetails(page) : "",
    stored: blobs({ viewer, loaded, others }, variant),
  });
}

function main(page: ProfilePage, card: Html): Html {
  const { person, activity = [], words = english } = page;
  return html`
    <main class="scaffold-layout__main ${look("main")}">
      ${card}
      ${section(words.about, html`<p>${person.about}</p>`)}
      ${activity.length === 0 ? "" : section(words.activity, html`${activityRows(activity)}`)}
      ${section(words.experience, experience(person))}
      ${section(words.skills, skills(person))}
    </main>`;
}

function aside({ rail, words = english }: ProfilePage, { salesNavigator }: EmberVariant): Html {
  const more = (person: Person) =>
    html`${skills(person)}${salesNavigator ? salesLink(person) : ""}`;
  return html`
    <aside class="scaffold-layout__aside">
      <section class="artdeco-card ${look("card")}">
        <h2 class="${look("title")}">${words.alsoViewed}</h2>
        ${railRows(rail, more, words)}
      </section>
      <h2 class="${look("put-away")}">${words.adOptions}</h2>
    </aside>`;
}

function salesLink(person: Person): Html {
  return html`
    <a class="${look("soft")}" href="${salesHref(person)}?msgType=inmail">InMail</a>`;
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

/** A dialog of the person's, and one of an advertisement's that came first. */
function contactDetails({ person, words = english }: ProfilePage): Html {
  return html`
    <div role="dialog"><h2>${words.adOptions}</h2></div>
    <div role="dialog" class="artdeco-modal ${look("card")}">
      <h1>${fullName(person)}</h1>
      <h2>${words.contactInfo}</h2>
      <a href="${profilePath(person)}">linkedin.com/in/${person.slug}</a>
    </div>`;
}
