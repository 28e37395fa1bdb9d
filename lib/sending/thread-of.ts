import { personKeys, type PersonName } from "../linkedin/same-person";
import type { OutboxEntry, Way } from "../outbox/entry";
import type { Ports } from "./ports";

/**
 * The conversation with a person that Courier knows of, or null. The service lets a conversation win
 * over the recipient that is named beside it, so only one with the same member number counts: a slug
 * may have changed hands since.
 */
export async function threadOf(
  { outbox }: Pick<Ports, "outbox">,
  recipient: PersonName,
  { accountId, channel }: { accountId: string; channel: Way["channel"] },
): Promise<string | null> {
  const [member] = personKeys(recipient);
  if (!member.startsWith("member:")) return null;
  const latest = (await outbox.forPersons([member]))
    .filter((each) => each !== "damaged")
    .filter((each) => each.accountId === accountId && channelOf(each) === channel)
    .filter((each) => conversationIn(each) !== null)
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))[0];
  return latest === undefined || isWrong(latest) ? null : conversationIn(latest);
}

function channelOf({ way }: OutboxEntry): Way["channel"] {
  return way?.channel ?? "inbox";
}

/** What a recall was asked by is not proven to be this person's. */
function conversationIn(entry: OutboxEntry): string | null {
  const { receipt, way, outcome, settledBy, recall } = entry;
  const isSent = outcome.state === "sent" && recall === null;
  const isCompared = isSent && (outcome.echo === "same" || settledBy === "thread");
  return (isCompared ? receipt?.conversationUrn : null) ?? way?.conversationUrn ?? null;
}

/** The service does not know it any more, or took what was sent there for somebody else. */
function isWrong({ outcome }: OutboxEntry): boolean {
  if (outcome.state === "refused") return outcome.failure.kind === "conversation-not-found";
  return outcome.state === "sent" && outcome.echo === "unequal";
}
