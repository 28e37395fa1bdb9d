import { fail, ok, type Result } from "../kernel/result";
import type { Recipient } from "../linkedin/recipient";
import { isSamePerson, personKeys } from "../linkedin/same-person";
import type { Ports } from "./ports";
import { type PersonFacts, recipientFromTab } from "./recipient-from-tab";

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
  const shown = await readAgain(ports, recipient.origin.tabId);
  if (!shown.ok && shown.failure.kind === "own-profile") {
    return changed(recipient, (await ports.tabAddress(recipient.origin.tabId)) ?? "");
  }
  if (!shown.ok || isSamePerson(personKeys(recipient), personKeys(shown.value))) return ok(null);
  return changed(recipient, shown.value.name ?? shown.value.slug);
}

/** A page that moved on while it was being read is read once more. */
async function readAgain(
  ports: Pick<Ports, "tabAddress" | "readPage">,
  tabId: number,
): Promise<Result<PersonFacts>> {
  const shown = await recipientFromTab(ports, tabId);
  return shown.ok && shown.value.reason === "page-moved" ? recipientFromTab(ports, tabId) : shown;
}

function changed({ name, slug }: Recipient, shown: string): Result<null> {
  return fail({ kind: "recipient-changed", intended: name ?? slug, shown });
}
