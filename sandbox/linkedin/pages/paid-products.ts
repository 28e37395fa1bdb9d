import { html } from "../html.ts";
import { look } from "../look.ts";
import { memberId } from "../member-ids.ts";
import { fullName, type Person } from "../people.ts";
import { wholeDocument } from "./document.ts";
import { initials } from "./shell.ts";

/** Somebody in Sales Navigator: no public slug until a menu is opened (1.5). */
export function salesNavigatorLead(person: Person, rail: readonly Person[]): string {
  const body = html`
    <h2 class="${look("put-away")}">0 notifications</h2>
    <main class="${look("columns")}">
      <section class="${look("card")}">
        <div class="${look("face")}">${initials(person)}</div>
        <h1 data-x--lead--name data-anonymize="person-name">${fullName(person)}</h1>
        <p data-anonymize="headline">${person.headline}</p>
        <img data-anonymize="company-logo" title="${person.company}" alt="">
        <a data-anonymize="company-name" href="/sales/company/0">${person.company}</a>
        <section data-x--lead--profile-card-actions>
          <div data-x--lead-actions-bar>
            <button class="${look("primary")}">Message</button>
            <button data-x--lead-actions-bar-overflow-menu aria-expanded="false">More</button>
          </div>
        </section>
      </section>
      <aside>${rail.map(lead)}</aside>
    </main>`;
  return wholeDocument({ title: `${fullName(person)} | Sales Navigator`, body });
}

function lead(person: Person) {
  const id = memberId(person.memberNumber, "sales");
  return html`<p><a href="/sales/lead/${id},NAME_SEARCH,0000">${fullName(person)}</a></p>`;
}

/** Somebody in Recruiter. */
export function recruiterProfile(person: Person): string {
  const body = html`
    <main class="${look("columns")}">
      <section class="${look("card")}">
        <div class="${look("face")}">${initials(person)}</div>
        <h1>${fullName(person)}</h1>
        <p>${person.headline}</p>
        <button class="${look("primary")}">Message</button>
      </section>
    </main>`;
  return wholeDocument({ title: `${fullName(person)} | LinkedIn Talent Solutions`, body });
}
