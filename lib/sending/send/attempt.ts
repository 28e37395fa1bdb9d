import type { Writing } from "../../drafts/earlier-texts";
import { sentSubject } from "../../drafts/sent-subject";
import type { Secret } from "../../kernel/secret";
import type { Recipient } from "../../linkedin/recipient";
import { personKeys } from "../../linkedin/same-person";
import type { DraftText } from "../../messaging/protocol";
import type { OutboxEntry, Way } from "../../outbox/entry";
import type { Account } from "../../settings/account";
import { nowIso, type Ports } from "../ports";

/** One text on its way to one person, with what it goes out with. */
export interface Attempt {
  key: Secret;
  account: Account;
  recipient: Recipient;
  attemptId: string;
  draft: DraftText;
  writing?: Writing;
  way: Way;
}

/** The attempt as it is written down first, held for `windowMs`. */
export function entryFor(
  ports: Pick<Ports, "now">,
  { recipient, account, attemptId, draft, way }: Attempt,
  windowMs: number,
): OutboxEntry {
  const { slug, urn, meant, name, company } = recipient;
  return {
    version: 2,
    attemptId,
    persons: personKeys(recipient),
    accountId: account.id,
    recipient: { slug, urn, ...(meant !== undefined && { meant }), name },
    ...(company !== null && { company }),
    messageType: draft.messageType,
    subject: sentSubject(draft),
    message: draft.message,
    startedAt: nowIso(ports),
    leftAt: null,
    endedAt: null,
    outcome: { state: "held", until: new Date(ports.now() + windowMs).toISOString() },
    settledBy: null,
    missedAt: null,
    unseenSince: null,
    way,
    receipt: null,
    recall: null,
    files: (draft.files ?? []).map(({ id, name, size }) => ({ id, name, size, upload: null })),
  };
}
