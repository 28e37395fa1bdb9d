import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type PageFamily, type Person, profilePath } from "../people.ts";

/** Headings every page has and which are nobody's name. */
export function navigation(viewer: Person): Html {
  return html`
    <header class="${look("nav")}">
      <a class="${look("brand")}" href="/feed/">Neighbourhood (sandbox)</a>
      <a href="/feed/">Home</a>
      <h2 class="${look("put-away")}">0 notifications</h2>
      <a href="/in/me/">Me</a>
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
): Html[] {
  return rail.map(
    (person) => html`
      <div class="${look("row")}">
        <span class="${look("small-face")}">${initials(person)}</span>
        <div>
          <a href="${profilePath(person)}"><h3>${fullName(person)}</h3></a>
          <p class="${look("soft")}">${person.headline}</p>
          <a class="${look("soft")}" href="${composeHref(person)}">Message</a>
          ${more(person)}
        </div>
      </div>`,
  );
}

const families: Record<PageFamily, { html: string; head: Html; body: string }> = {
  sdui: {
    html: "",
    head: html`<meta name="como-pk" content="d_flagship3_profile_view_base">`,
    body: "",
  },
  ember: {
    html: "theme theme--mercado",
    head: html`<meta name="service" content="voyager-web">`,
    body: "render-mode-BIGPIPE boot-complete",
  },
};

/** A whole document; the title counts notifications, as the real one does. */
export function documentOf(family: PageFamily, title: string, body: Html): string {
  const shape = families[family];
  const whole = html`
    <html lang="en" class="${shape.html}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        ${shape.head}
        <title>(3) ${title} | LinkedIn</title>
        <link rel="stylesheet" href="/assets/site.css">
        <script src="/assets/in-page.js" defer></script>
      </head>
      <body class="${shape.body}">${body}</body>
    </html>`;
  return `<!doctype html>${whole.markup}`;
}
