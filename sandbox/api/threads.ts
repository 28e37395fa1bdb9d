import { createHash } from "node:crypto";
import { urnOfSlug } from "../linkedin/people.ts";
import type { SandboxAccount } from "./accounts.ts";
import { everyAccount } from "./more-accounts.ts";
import { oldThreads, type ThreadMessage } from "./old-threads.ts";
import { profileUrn } from "./profile-urn.ts";
import type { Delivery, SandboxState } from "./state.ts";

/** What an account and one person wrote each other, oldest first. */
export interface Thread {
  readonly urn: string;
  readonly account: SandboxAccount;
  readonly profileUrn: string;
  readonly messages: readonly ThreadMessage[];
}

/** Whose message it is when it is the account's own. */
export function ownUrn({ publicId }: SandboxAccount): string {
  return profileUrn(publicId, urnOfSlug);
}

/** What LinkedIn shows at this moment; null: the two have no thread, or none that can be seen yet. */
export function threadWith(
  account: SandboxAccount,
  person: string,
  state: SandboxState,
): Thread | null {
  const before = oldThreads.find((thread) => {
    return thread.accountId === account.id && thread.profileUrn === person;
  });
  const sent = state.deliveries.filter((delivery) => {
    const isOfThem = delivery.accountId === account.id && delivery.recipientProfileUrn === person;
    return isOfThem && !state.recalls.has(delivery.number);
  });
  const fresh = sent.map((delivery) => asMessage(delivery, state));
  const visible = fresh.filter(({ visibleAt }) => visibleAt <= state.clock.now());
  const messages = [...(before?.messages ?? []), ...visible];
  const hadSome = state.deliveries.some(({ number, accountId, recipientProfileUrn }) => {
    const isOfThem = accountId === account.id && recipientProfileUrn === person;
    return isOfThem && state.recalls.has(number);
  });
  if (messages.length === 0 && !hadSome) return null;
  return { urn: conversationUrn(account, person), account, profileUrn: person, messages };
}

/** The thread that a URN names, if it is of one of these accounts. */
export function threadNamed(
  urn: string,
  accounts: readonly SandboxAccount[],
  state: SandboxState,
): Thread | null {
  const people = new Set([
    ...oldThreads.map((thread) => thread.profileUrn),
    ...state.deliveries.map((delivery) => delivery.recipientProfileUrn),
  ]);
  const pairs = accounts.flatMap((account) => [...people].map((person) => ({ account, person })));
  const named = pairs.find(({ account, person }) => conversationUrn(account, person) === urn);
  return named === undefined ? null : threadWith(named.account, named.person, state);
}

function asMessage({ at, message, attachments }: Delivery, { inbox }: SandboxState): ThreadMessage {
  const sentAt = Date.parse(at);
  const visibleAt = sentAt + inbox.settings.visibleAfterMs;
  return { text: message, sentAt, isOwn: true, visibleAt, ...(attachments && { attachments }) };
}

/** In the shape that clients met (reference connectsafely-api 6). */
export function conversationUrn(account: SandboxAccount, person: string): string {
  const pair = `${everyAccount.indexOf(account)} ${person}`;
  return `urn:li:msg_conversation:(${ownUrn(account)},2-${codeOf(pair)})`;
}

/** The part of a URN that means nothing to anybody: the same for the same words. */
export function codeOf(words: string): string {
  return createHash("sha256").update(words).digest().subarray(0, 16).toString("base64");
}
