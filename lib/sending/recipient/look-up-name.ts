import { fail, ok, type Result } from "../../kernel/result";
import { namesAnother, noteNamed } from "../../linkedin/named-by-service";
import { typedName } from "../../linkedin/typed-name";
import { safeText } from "../../linkedin/safe-text";
import type { NameFound } from "../../messaging/protocol";
import { findRecipient } from "./issue-recipient";
import type { Ports } from "../ports";

/**
 * What the service calls the person of an open composer. It costs one of the account's profile
 * views of the day, so only a press of the user's asks. Nothing is kept and the recipient stays as it
 * is: a name at the address is the service's word, proves nobody, and is the user's to take.
 * Failures: "recipient-forgotten", "no-key", those of `profileOf`, "service-names-another" where the
 * page proved another member, "answer-not-understood" where the profile has no name.
 */
export async function lookUpName(
  ports: Pick<Ports, "recipients" | "service" | "vault">,
  recipientId: string,
): Promise<Result<NameFound>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const key = await ports.vault.open();
  if (key === null) return fail({ kind: "no-key" });
  const { accountId, slug, urn } = found.value;
  const asked = await ports.service(key).profileOf({ accountId, recipient: { slug, urn } });
  if (!asked.ok) return asked;
  const { firstName, lastName, headline, entityUrn } = asked.value;
  const another = namesAnother(found.value, noteNamed([], { slug, by: "relationship" }, entityUrn));
  if (another !== null) return fail(another);
  const named = typedName(`${firstName} ${lastName}`);
  return named === null
    ? fail({ kind: "answer-not-understood" })
    : ok({ ...named, headline: safeText(headline) });
}
