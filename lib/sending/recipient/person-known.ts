import { ok, type Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import { personKeys } from "../../linkedin/same-person";
import type { PersonKnown } from "../../messaging/protocol";
import { currentText } from "../text/current-text";
import { asGreeted } from "./as-greeted";
import { lastContact } from "./last-contact";
import { personView } from "./person-view";
import type { Ports } from "../ports";

/**
 * What a screen is told. Once the member number is known the draft goes on under it and the slug,
 * under the locks of both, so that no send to the person is under way meanwhile (design section 7).
 */
export async function personKnown(
  ports: Ports,
  before: Recipient,
  after: Recipient,
  moved: PersonKnown["moved"],
): Promise<Result<PersonKnown>> {
  const persons = personKeys(after);
  const shown = await asGreeted(ports, after);
  const open = () => ports.draftsInTurn(() => currentText(ports, shown));
  const isMore = persons.length > personKeys(before).length;
  const text = await (isMore ? ports.locks.hold(persons, open) : open());
  const accounts = (await ports.accounts.read())?.accounts ?? [];
  return ok({
    person: personView(shown, accounts),
    ...text,
    lastContact: (await lastContact(ports, persons)).last,
    moved,
  });
}
