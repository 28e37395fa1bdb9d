import { namedIn, type Tie, tieWith } from "./acquaintance.ts";
import { type Answer, jsonAnswer, refusal } from "./answer.ts";
import { type Known, linkedAccount } from "./conversation-answers.ts";
import { profileUrn } from "./profile-urn.ts";

const statuses: Readonly<Record<Tie, string>> = {
  connected: "CONNECTED",
  invited: "PENDING",
  invites: "NOT_CONNECTED",
  strangers: "NOT_CONNECTED",
};

/**
 * GET relationship/:profileId and relationship/:accountId/:profileId (reference connectsafely-api
 * 5.1). `accountId` null: the short form, which asks as the default account.
 */
export function relationship(
  request: Request,
  accountId: string | null,
  slug: string,
  { state, directory }: Known,
): Answer {
  const asked = linkedAccount(request, accountId, state);
  if ("answer" in asked) return asked.answer;
  const isId = /^ACoAA[\w-]{34}$/.test(slug);
  if (!/^[^\s/?#]{1,200}$/u.test(slug) || (isId && !state.inbox.settings.acceptsIds)) {
    return refusal(404, `LinkedIn profile not found: ${slug}`);
  }
  const person = profileUrn(slug, directory);
  const tie = tieWith(person, state);
  const status = statuses[tie];
  return jsonAnswer(200, {
    connected: tie === "connected",
    invitationSent: tie === "invited",
    invitationReceived: tie === "invites",
    status,
    profileUrn: namedIn("relationshipNames", person, state),
    accountId: asked.account.id,
  });
}
