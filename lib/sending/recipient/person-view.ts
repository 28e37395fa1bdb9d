import type { Greeted } from "../../linkedin/greeted";
import { isReadFromPage } from "../../linkedin/recipient";
import { normalizeSlug } from "../../linkedin/slug";
import type { PersonView } from "../../messaging/protocol";
import type { Account } from "../../settings/account";

/** A recipient as a screen may know it, beside the accounts it could be written to from. */
export function personView(recipient: Greeted, accounts: readonly Account[]): PersonView {
  const { id, origin, slug, name, doubtful, nameSource, firstName, greeting } = recipient;
  const { headline, company, degree, reason } = recipient;
  const viewer = recipient.viewer.slug;
  const own = accounts.find((account) => account.id === recipient.accountId);
  const signedInAs = otherThan(own, viewer);
  const ofViewer = accounts.find(({ slug: theirs }) => normalizeSlug(theirs ?? "") === viewer);
  return {
    recipientId: id,
    origin: origin.kind,
    proven: isReadFromPage(recipient),
    slug,
    name,
    doubtful,
    nameSource,
    firstName,
    greeting,
    headline,
    company,
    degree,
    reason,
    signedInAs,
    signedInId: signedInAs === null ? null : (ofViewer?.id ?? null),
  };
}

/** Who is signed in on the page, where that is known not to be the sending account. */
function otherThan(account: Account | undefined, viewer: string | null): string | null {
  const own = normalizeSlug(account?.slug ?? "");
  return own === null || own === viewer ? null : viewer;
}
