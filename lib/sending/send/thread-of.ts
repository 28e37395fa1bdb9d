import { compareEchoWith } from "../../connectsafely/compare-echo";
import { memberKey, personKeys, type PersonName } from "../../linkedin/same-person";
import type { OutboxEntry, Way } from "../../outbox/entry";
import { conversationSchema } from "../../preflight/facts";
import type { Ports } from "../ports";
import { conversationFact } from "../recipient/preflight";

/**
 * The conversation with a person that Courier knows of, or null. The service lets a conversation win
 * over the recipient that is named beside it, so only one with the same member number counts: a slug
 * may have changed hands since. The latest that was written in comes before what the service said
 * of the person lately. Whom a kept text was written for does not count: it goes to its address.
 */
export async function threadOf(
  ports: Pick<Ports, "outbox" | "facts">,
  { slug, urn }: PersonName,
  of: Inbox,
): Promise<string | null> {
  const proven = { slug, urn };
  const member = memberKey(personKeys(proven));
  if (member === undefined) return null;
  const entries = (await ports.outbox.forPersons([member])).filter((each) => each !== "damaged");
  const own = entries.filter((each) => isIn(each, of));
  const told = await threadTold(ports, proven, of);
  const wrong = new Set(own.filter(isWrong).flatMap(conversationsOf));
  const known = [threadWritten(own), told].find((urn) => urn !== null && !wrong.has(urn));
  return known ?? null;
}

interface Inbox {
  accountId: string;
  channel: Way["channel"];
}

function isIn(entry: OutboxEntry, { accountId, channel }: Inbox): boolean {
  return entry.accountId === accountId && (entry.way?.channel ?? "inbox") === channel;
}

/** The one of the latest message that was in any; none where that was wrong. */
function threadWritten(entries: readonly OutboxEntry[]): string | null {
  const latest = entries
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
  return compareEchoWith({ urn })(told.profileUrn) === "same" ? told.conversationUrn : null;
}

/** What a recall was asked by is not proven to be this person's. */
function conversationIn(entry: OutboxEntry): string | null {
  const { receipt, way, outcome, settledBy, recall } = entry;
  const isSent = outcome.state === "sent" && recall === null;
  const isCompared = isSent && (outcome.echo === "same" || settledBy === "thread");
  return (isCompared ? receipt?.conversationUrn : null) ?? way?.conversationUrn ?? null;
}

/**
 * The service does not know it any more, or took what was sent there for somebody else; of a message
 * that was recalled nobody knows which it was, and perhaps that was why. Whatever says so later, such
 * a conversation gets no further message.
 */
function isWrong({ outcome }: OutboxEntry): boolean {
  if (outcome.state === "refused") return outcome.failure.kind === "conversation-not-found";
  return outcome.state === "recalled" || (outcome.state === "sent" && outcome.echo === "unequal");
}

function conversationsOf({ way, receipt }: OutboxEntry): string[] {
  return [way?.conversationUrn ?? null, receipt?.conversationUrn ?? null].filter(
    (urn) => urn !== null,
  );
}
