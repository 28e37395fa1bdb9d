import { type Html, html } from "../html.ts";
import type { PageFamily } from "../people.ts";
import { english } from "../words/en.ts";
import type { PageWords } from "../words/page-words.ts";

interface DocumentParts {
  readonly words?: PageWords;
  readonly title: string;
  /** Marks by which a family of pages is known. */
  readonly head?: Html | "";
  readonly htmlClass?: string;
  readonly bodyClass?: string;
  readonly body: Html;
}

/** A whole document. */
export function wholeDocument(parts: DocumentParts): string {
  const { words = english, title, head = "", htmlClass = "", bodyClass = "", body } = parts;
  const rightToLeft = words.dir === "rtl" ? html` dir="rtl"` : "";
  const whole = html`
    <html lang="${words.lang}" class="${htmlClass}"${rightToLeft}>
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        ${head}
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/site.css">
        <script src="/assets/in-page.js" defer></script>
      </head>
      <body class="${bodyClass}">${body}</body>
    </html>`;
  return `<!doctype html>${whole.markup}`;
}

const families: Record<PageFamily, { htmlClass: string; head: Html; bodyClass: string }> = {
  sdui: {
    htmlClass: "",
    head: html`<meta name="como-pk" content="d_flagship3_profile_view_base">`,
    bodyClass: "",
  },
  ember: {
    htmlClass: "theme theme--mercado",
    head: html`<meta name="service" content="voyager-web">`,
    bodyClass: "render-mode-BIGPIPE boot-complete",
  },
};

/** A document of a signed-in visitor; the title counts notifications, as the real one does. */
export function documentOf(family: PageFamily, title: string, body: Html, words = english): string {
  return wholeDocument({ ...families[family], words, title: `(3) ${title} | LinkedIn`, body });
}
