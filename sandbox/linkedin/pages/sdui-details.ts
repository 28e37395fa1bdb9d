import { type Html, html } from "../html.ts";
import { look } from "../look.ts";
import { fullName } from "../people.ts";
import { english } from "../words/en.ts";
import { documentOf } from "./document.ts";
import type { ProfilePage } from "./profile-page.ts";
import { card, columns, sduiRoot } from "./sdui-profile.ts";
import { usualSdui } from "./sdui-variant.ts";
import { railRows } from "./shell.ts";

/**
 * All skills of somebody in the newer family: no top card, and a card key of another name.
 * `isMarked`: whether a part beside it carries the slug, as on the profile itself.
 */
export function sduiDetails(page: ProfilePage, isMarked: boolean): string {
  const { person, words = english } = page;
  const list = html`<p>Drawing</p><p>Listening</p>`;
  const skills = card(usualSdui, `${person.id}SkillDetails`, words.skills, list);
  const content = isMarked ? columns(page, usualSdui, skills) : plainColumns(page, skills);
  return documentOf("sdui", fullName(person), sduiRoot(page, [content]), words);
}

function plainColumns({ rail, words = english }: ProfilePage, skills: Html): Html {
  return html`
    <div class="${look("columns")}">
      <main id="workspace" class="${look("main")}">${skills}</main>
      <aside>
        <h2 class="${look("title")}">${words.moreProfiles}</h2>
        ${railRows(rail, undefined, words)}
        <h2 class="${look("put-away")}">${words.adOptions}</h2>
      </aside>
    </div>`;
}
