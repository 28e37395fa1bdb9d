import { fail, ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import { isSamePerson, personKeys } from "../linkedin/same-person";
import type { Ports } from "./ports";
import { recipientFromTab } from "./recipient-from-tab";

/**
 * Reads the tab a recipient came from once more, at the click on Send. Failure:
 * "recipient-changed" when it now shows somebody else. A tab that shows no profile any more, or may
 * not be read, contradicts nothing: the person on screen is still the one the message goes to.
 */
export async function checkRecipient(
  ports: Pick<Ports, "tabAddress" | "readPage">,
  recipient: Recipient,
): Promise<Result<null>> {
  if (recipient.origin.kind !== "tab") return ok(null);
  const shown = await recipientFromTab(ports, recipient.origin.tabId);
  if (!shown.ok || isSamePerson(personKeys(recipient), personKeys(shown.value))) return ok(null);
  return fail({
    kind: "recipient-changed",
    intended: recipient.name ?? recipient.slug,
    shown: shown.value.name ?? shown.value.slug,
  });
}
