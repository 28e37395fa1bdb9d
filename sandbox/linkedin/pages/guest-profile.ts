import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person, profilePath } from "../people.ts";
import { wholeDocument } from "./document.ts";

/** How one page for visitors who are not signed in differs from another (3.5). */
export interface GuestVariant {
  /** The host the page and its canonical address are on. */
  readonly host: string;
  /** First and last name in the head. */
  readonly metaNames: boolean;
  /** The graph of people that was there in 2023. */
  readonly jsonLd: boolean;
  readonly headline: boolean;
  /** Titles behind asterisks. */
  readonly blurred: boolean;
}

const usual: GuestVariant = {
  host: "www.linkedin.com",
  metaNames: true,
  jsonLd: false,
  headline: true,
  blurred: false,
};

/** A profile as anybody sees it: slug and name, and no id of anybody. */
export function guestProfile(
  person: Person,
  rail: readonly Person[],
  build: Partial<GuestVariant> = {},
): string {
  const variant = { ...usual, ...build };
  return wholeDocument({
    title: `${fullName(person)} - ${person.company} | LinkedIn`,
    head: head(person, rail, variant),
    body: html`
      <div id="config" data-member-id="0"></div>
      <main class="${look("columns")}">
        <div class="${look("main")}">
          ${topCard(person, variant)}
          ${experience(person, variant)}
        </div>
        <aside>
          <h2 class="${look("put-away")}">0 notifications</h2>
          <section class="${look("card")}">
            <h2 class="${look("title")}">People also viewed</h2>
            ${rail.map(railRow)}
          </section>
          <h2 class="${look("put-away")}">Ad Options</h2>
        </aside>
      </main>`,
  });
}

function head(person: Person, rail: readonly Person[], variant: GuestVariant): Html {
  const address = `https://${variant.host}${profilePath(person).slice(0, -1)}`;
  return html`
    <meta name="pageKey" content="public_profile_v3_desktop">
    <meta name="service" content="public-profile-frontend">
    <link rel="canonical" href="${address}">
    <meta property="og:url" content="${address}">
    ${variant.metaNames ? metaNames(person) : ""}
    ${variant.jsonLd ? jsonLd([person, ...rail], address) : ""}`;
}

function metaNames({ firstName, lastName }: Person): Html {
  return html`
    <meta property="profile:first_name" content="${firstName}">
    <meta property="profile:last_name" content="${lastName}">`;
}

/** Data for search engines: the person among others of the same shape. */
function jsonLd(shown: readonly Person[], address: string): Html {
  const graph = [{ "@type": "WebPage", url: address }, ...shown.toReversed().map(entry)];
  const text = JSON.stringify({ "@context": "http://schema.org", "@graph": graph });
  return {
    markup: `<script type="application/ld+json">${text.replaceAll("<", "\\u003c")}</script>`,
  };
}

function entry(person: Person): unknown {
  const url = `https://www.linkedin.com${profilePath(person).slice(0, -1)}`;
  const worksFor = [{ "@type": "Organization", name: person.company }];
  return { "@type": "Person", name: fullName(person), url, worksFor };
}

function topCard(person: Person, { headline }: GuestVariant): Html {
  const vanity = encodeURIComponent(person.slug);
  return html`
    <section class="top-card-layout ${look("card")}">
      <h1 class="top-card-layout__title ${look("name")}">${fullName(person)}</h1>
      ${headline ? html`<h2 class="top-card-layout__headline">${person.headline}</h2>` : ""}
      <p>${person.place}</p>
      <div data-section="currentPositionsDetails"><a href="/company/0">${person.company}</a></div>
      <a class="${look("primary")}" href="/signup/cold-join?vieweeVanityName=${vanity}">Join to view profile</a>
      <a class="${look("secondary")}" href="/login?vieweeVanityName=${vanity}">Message</a>
    </section>`;
}

function experience(person: Person, { blurred }: GuestVariant): Html {
  const title = person.headline.split(" at ")[0] ?? "";
  return html`
    <section class="${look("card")}">
      <h2 class="${look("title")}">Experience</h2>
      <h3>${blurred ? title.replaceAll(/\S/gu, "*") : title}</h3>
      <p>${person.company}</p>
    </section>`;
}

function railRow(person: Person): Html {
  return html`
    <div class="${look("row")}">
      <a href="${profilePath(person).slice(0, -1)}?trk=public_profile_browsemap">
        <h3>${fullName(person)}</h3>
      </a>
      <p class="${look("soft")}">${person.headline}</p>
    </div>`;
}
