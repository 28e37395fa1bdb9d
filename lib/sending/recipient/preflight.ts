import type { ConnectSafely } from "../../connectsafely/client";
import { compareEchoWith } from "../../connectsafely/compare-echo";
import type { WithWhom } from "../../connectsafely/conversation-with";
import { ok, type Result } from "../../kernel/result";
import { membersNamed, type Named, namesAnother, noteNamed } from "../../linkedin/named-by-service";
import type { Recipient } from "../../linkedin/recipient";
import type { MessageType } from "../../outbox/entry";
import {
  type Conversation,
  conversationSchema,
  creditsSchema,
  lastWordsSchema,
  type OpenProfile,
  openProfileSchema,
  type Relationship,
  relationshipSchema,
} from "../../preflight/facts";
import type { FactKey } from "../../preflight/fact-cache";
import { nothingKnown, type Preflight } from "../../preflight/preflight";
import { isInmailInQuestion } from "../../preflight/inmail-in-question";
import { personQuestions } from "../../settings/person-questions";
import { findRecipient } from "./issue-recipient";
import type { Ports } from "../ports";

type AskPorts = Pick<Ports, "facts" | "named" | "recipients" | "questions" | "service" | "vault">;

/** One round of questions about one person. */
interface Round {
  ports: AskPorts;
  service: ConnectSafely;
  recipient: Recipient;
  whom: WithWhom;
}

/**
 * What the service says of the person of an open composer, asked side by side; each answer is kept
 * for a while, has its own time limit, and may fail without the others (design section 7,
 * "Recipient"). Nothing is asked where the user does not want it, or without a key. InMail's credits
 * and whether a profile is open are asked only where InMail is in question. Failure:
 * "recipient-forgotten".
 */
export async function askPreflight(
  ports: AskPorts,
  { recipientId, messageType }: { recipientId: string; messageType: MessageType },
): Promise<Result<Preflight>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const key = await ports.vault.open();
  const { asks } = personQuestions(await ports.questions.read());
  if (!asks || key === null) {
    // The worker goes by it at Send whether the user wants further questions or not.
    return ok({ ...nothingKnown, ...judge(found.value, (await ports.named.read()) ?? []) });
  }
  const facts = await askFacts(roundFor(ports, ports.service(key), found.value), messageType);
  const named = (await ports.named.read()) ?? [];
  // A page that was still loading may have proven meanwhile who it shows.
  const now = await findRecipient(ports, recipientId);
  return now.ok ? ok({ ...facts, ...judge(now.value, named) }) : now;
}

function roundFor(ports: AskPorts, service: ConnectSafely, recipient: Recipient): Round {
  const { accountId, slug, urn, meant } = recipient;
  const named = { slug, urn, ...(meant !== undefined && { meant }) };
  return { ports, service, recipient, whom: { accountId, recipient: named } };
}

function judge(recipient: Recipient, named: readonly Named[]): Pick<Preflight, "members" | "stop"> {
  const members = recipient.urn === null ? membersNamed(recipient.slug, named) : null;
  return { members, stop: namesAnother(recipient, named) };
}

async function askFacts(round: Round, messageType: MessageType): Promise<Preflight> {
  const [talk, tie] = await Promise.all([askTalk(round), askTie(round, messageType)]);
  return { ...nothingKnown, ...talk, ...tie };
}

/** Under which name the answer about a conversation is kept. */
export function conversationFact(accountId: string, slug: string): FactKey {
  return { accountId, fact: "conversation", about: slug };
}

/** The conversation, and its last words where it is this person's. */
async function askTalk(round: Round): Promise<Pick<Preflight, "conversation" | "lastWords">> {
  const { ports, service, whom, recipient } = round;
  const { accountId, slug } = recipient;
  const conversation = await ports.facts.ask(
    conversationFact(accountId, slug),
    conversationSchema,
    async () => noted(round, "conversation", await service.conversationWith(whom)),
  );
  const thread = conversation === null ? null : threadIn(recipient, conversation);
  const isThere = conversation?.isThere ?? null;
  if (thread === null || conversation === null) return { conversation: isThere, lastWords: null };
  const whose = { ...whom.recipient, urn: recipient.urn ?? conversation.profileUrn };
  const lastWords = await ports.facts.ask(
    { accountId, fact: "last-words", about: thread },
    lastWordsSchema,
    () => service.latestMessage({ accountId, recipient: whose }, thread),
  );
  return { conversation: isThere, lastWords };
}

/**
 * The urn of the conversation with a person; null where there is none, or where the service names
 * somebody else as the one it is with.
 */
export function threadIn(
  recipient: Pick<Recipient, "urn" | "meant">,
  { conversationUrn, profileUrn }: Conversation,
): string | null {
  if (conversationUrn === "") return null;
  return compareEchoWith(recipient)(profileUrn) === "unequal" ? null : conversationUrn;
}

type Tie = Pick<Preflight, "connected" | "invitation" | "credits" | "openProfile">;

/** How near the two are, and then what InMail would take. */
async function askTie(round: Round, messageType: MessageType): Promise<Tie> {
  const { ports, service, whom, recipient } = round;
  const { accountId, slug, degree } = recipient;
  const relationship = ports.facts.ask(
    { accountId, fact: "relationship", about: slug },
    relationshipSchema,
    async () => noted(round, "relationship", await service.relationshipWith(whom)),
  );
  // Where InMail is chosen nothing has to be waited for.
  const early = messageType === "inmail" ? askInmail(round) : null;
  const tie = await relationship;
  const connected = tie?.connected ?? null;
  const invitation = tie?.invitation ?? null;
  const isAsked = early !== null || isInmailInQuestion(messageType, connected, degree);
  const inmail = isAsked ? await (early ?? askInmail(round)) : { credits: null, openProfile: null };
  return { connected, invitation, ...inmail };
}

async function askInmail(round: Round): Promise<Pick<Preflight, "credits" | "openProfile">> {
  const { ports, service, whom, recipient } = round;
  const { accountId, slug, urn } = recipient;
  const [credits, open] = await Promise.all([
    ports.facts.ask({ accountId, fact: "credits", about: "" }, creditsSchema, () =>
      service.inmailCredits(accountId),
    ),
    ports.facts.ask({ accountId, fact: "open", about: urn ?? slug }, openProfileSchema, () =>
      service.openProfile(whom),
    ),
  ]);
  return { credits: credits?.credits ?? null, openProfile: openOf(recipient, open) };
}

/** What is said of another member says nothing of this one. */
function openOf(recipient: Recipient, open: OpenProfile | null): boolean | null {
  if (open === null || compareEchoWith(recipient)(open.profileUrn) === "unequal") return null;
  return open.isOpen;
}

/** Keeps whom an answer names, before anything is made of it. */
async function noted<T extends Conversation | Relationship>(
  { ports, recipient: { slug } }: Round,
  by: Named["by"],
  answer: Result<T>,
): Promise<Result<T>> {
  if (answer.ok) {
    const { profileUrn } = answer.value;
    await ports.named.update((kept) => noteNamed(kept ?? [], { slug, by }, profileUrn));
  }
  return answer;
}
