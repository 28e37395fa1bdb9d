import { compareEchoWith } from "../connectsafely/compare-echo";
import { personKeys, type PersonName } from "../linkedin/same-person";
import type { OutboxEntry, Way } from "../outbox/entry";
import { conversationSchema } from "../preflight/facts";
import type { Ports } from "./ports";
import { conversationFact } from "./preflight";

/**
 * The conversation with a person that Courier knows of, or null. The service lets a conversation win
 * over the recipient that is named beside it, so only one with the same member number counts: a slug
 * may have changed hands since. The latest that was written in comes before what the service said
 * of the person lately.
 */
export async function threadOf(
  ports: Pick<Ports, "outbox" | "facts">,
  recipient: PersonName,
  of: Inbox,
): Promise<string | null> {
  const [member] = personKeys(recipient);
  if (!member.startsWith("member:")) return null;
  return (await threadWritten(ports, member, of)) ?? threadTold(ports, recipient, of);
}

interface Inbox {
  accountId: string;
  channel: Way["channel"];
}

async function threadWritten(
  { outbox }: Pick<Ports, "outbox">,
  member: string,
  { accountId, channel }: Inbox,
): Promise<string | null> {
  const latest = (await outbox.forPersons([member]))
    .filter((each) => each !== "damaged")
    .filter((each) => each.accountId === accountId && channelOf(each) === channel)
    .filter((each) => conversationIn(each) !== null)
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))[0];
  return latest === undefined || isWrong(latest) ? null : conversationIn(latest);
}

/** The service answers of the ordinary inbox, and says whose conversation it is. */
async function threadTold(
  { facts }: Pick<Ports, "facts">,
  { slug, urn }: PersonName,
  { accountId, channel }: Inbox,
): Promise<string | null> {
  const told = await facts.known(conversationFact(accountId, slug), conversationSchema);
  if (channel !== "inbox" || !told?.conversationUrn.startsWith("urn:li:msg_conversation:"))
    return null;
  return compareEchoWith(urn)(told.profileUrn) === "same" ? told.conversationUrn : null;
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
