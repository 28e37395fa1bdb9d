import type { Html } from "../html.ts";
import type { Person } from "../people.ts";
import { changed } from "./changed.ts";
import type { ProfilePage } from "./profile-page.ts";
import { sduiRoot } from "./sdui-profile.ts";

/**
 * A page before its own script has run: what that script will take away again is still there, and
 * names viewer and subject in the same shape (3.4).
 */
export function withRehydration(markup: string, page: ProfilePage): string {
  return changed(markup, "</body>", `${script(page).markup}</body>`);
}

/** The same page with nothing in it yet but its frame. */
export function emptied(markup: string, page: ProfilePage): string {
  const start = markup.indexOf('<div id="root"');
  const end = markup.indexOf("</body>");
  return markup.slice(0, start) + sduiRoot(page, []).markup + markup.slice(end);
}

function script({ person, viewer }: ProfilePage): Html {
  const rows = [...rowsOf(viewer, true), ...rowsOf(person, false)];
  // A "<" in the text would end the script or begin a comment.
  const text = JSON.stringify(rows).replaceAll("<", "\\u003c");
  return {
    markup: `<script id="rehydrate-data">window.__como_rehydration__=${text}</script>`,
  };
}

function rowsOf(person: Person, isSelfView: boolean): unknown[] {
  const { id, slug: vanityName, firstName, lastName, memberNumber } = person;
  const replaceableSectionArgs = { vanityName, vieweeProfileId: id, isSelfView };
  return [
    { requestedArguments: { payload: { vanityName, isSelfView, replaceableSectionArgs } } },
    { payload: { firstName, lastName, vanityName, inviteeUrn: { memberId: memberNumber } } },
    { key: `profile_network_distance_${id}`, value: isSelfView ? "Self" : "Distance2" },
  ];
}
