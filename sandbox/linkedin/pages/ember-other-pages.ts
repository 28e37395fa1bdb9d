import { html } from "../html.ts";
import { look } from "../look.ts";
import { fullName, type Person } from "../people.ts";
import { english } from "../words/en.ts";
import { wholeDocument } from "./document.ts";
import { blobs } from "./ember-blobs.ts";
import { emberFrame } from "./ember-frame.ts";
import type { ProfilePage } from "./profile-page.ts";
import { activityRows, initials, railRows } from "./shell.ts";

/** Somebody's posts: the address has the slug, the page no top card, and ids of others only. */
export function recentActivity({ person, viewer, rail }: ProfilePage): string {
  const content = html`
    <main class="scaffold-layout__main ${look("main")}">
      <h2 class="${look("title")}">All activity</h2>
      ${activityRows(rail)}
    </main>
    <aside>
      ${railRows(rail)}
      <h2 class="${look("put-away")}">${english.adOptions}</h2>
    </aside>`;
  const stored = blobs({ viewer, loaded: null, others: rail });
  return emberFrame({ viewer, title: `Activity | ${fullName(person)}`, content, stored });
}

/** A page that has not got its content yet: responses about the viewer, and no heading in `main`. */
export function emberShell(viewer: Person): string {
  const stored = blobs({ viewer, loaded: null });
  return emberFrame({ viewer, title: "LinkedIn", content: "", stored });
}

/** What stands on the screen before the application has started. */
export function bootLoader(): string {
  const body = html`<div id="app-boot-bg-loader"></div>`;
  return wholeDocument({ title: "LinkedIn", body });
}

/**
 * Somebody the viewer may not see: the place of the name says so, and nothing on the page holds
 * the slug of the address.
 */
export function restrictedProfile({ viewer, rail, words = english }: ProfilePage): string {
  const content = html`
    <main class="scaffold-layout__main ${look("main")}">
      <section class="artdeco-card ${look("card")}">
        <h1 class="${look("name")}">${words.restricted}</h1>
        <button class="${look("secondary")}">${words.more}</button>
      </section>
    </main>
    <aside>
      ${railRows(rail, undefined, words)}
      <h2 class="${look("put-away")}">${words.adOptions}</h2>
    </aside>`;
  const stored = blobs({ viewer, loaded: null });
  return emberFrame({ viewer, words, title: words.restricted, content, stored });
}

/** A thread of messages; its header links to the other person by id (1.1). */
export function messagingThread(viewer: Person, other: Person): string {
  const content = html`
    <main class="${look("main")}">
      <section class="${look("card")}">
        <a class="msg-thread__link-to-profile" href="/in/${other.id}/">
          <span class="${look("small-face")}">${initials(other)}</span>
          <h2>${fullName(other)}</h2>
        </a>
        <p>See you on Thursday, then.</p>
      </section>
    </main>`;
  const stored = blobs({ viewer, loaded: null, others: [other] });
  return emberFrame({ viewer, title: "Messaging", content, stored });
}

/** A company's page: a heading, people who work there, and nobody's profile. */
export function companyPage(viewer: Person, employees: readonly Person[], company: string): string {
  const content = html`
    <main class="${look("main")}">
      <section class="org-top-card ${look("card")}">
        <h1 class="org-top-card-summary__title">${company}</h1>
        <h2 class="${look("title")}">People you may know here</h2>
        ${railRows(employees)}
      </section>
    </main>`;
  const stored = blobs({ viewer, loaded: null, others: employees });
  return emberFrame({ viewer, title: company, content, stored });
}
