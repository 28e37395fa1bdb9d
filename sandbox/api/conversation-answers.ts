import { nameOfUrn } from "../linkedin/people.ts";
import { nameOf, type SandboxAccount } from "./accounts.ts";
import { namedIn } from "./acquaintance.ts";
import { type Answer, bareRefusal, jsonAnswer, refusal } from "./answer.ts";
import { accountFor, callerOf } from "./caller.ts";
import type { InboxSettings } from "./inbox.ts";
import { messageUrn } from "./message-urn.ts";
import type { ThreadMessage } from "./old-threads.ts";
import { type ProfileDirectory, profileUrn } from "./profile-urn.ts";
import type { SandboxState } from "./state.ts";
import { ownUrn, type Thread, threadNamed, threadWith } from "./threads.ts";
import { readWindow, type Window, windowOf } from "./thread-window.ts";

/** What an endpoint that only reads looks things up in. */
export interface Known {
  readonly state: SandboxState;
  readonly directory: ProfileDirectory;
}

/** GET conversations/exists/:profileId (reference connectsafely-api 5.2). */
export function conversationExists(request: Request, slug: string, known: Known): Answer {
  const { state, directory } = known;
  const asked = accountOf(request, state);
  if ("answer" in asked) return asked.answer;
  const { account } = asked;
  const isId = /^ACoAA[\w-]{34}$/.test(slug);
  if (!/^[^\s/?#]{1,200}$/u.test(slug) || (isId && !state.inbox.settings.acceptsIds)) {
    return bareRefusal(404, `LinkedIn profile not found: ${slug}`);
  }
  const person = profileUrn(slug, directory);
  const thread = threadWith(account, person, state);
  const found = { hasConversation: thread !== null, conversationUrn: thread?.urn ?? null };
  const named = { profileUrn: namedIn("existsNames", person, state), accountId: account.id };
  return jsonAnswer(200, { success: true, ...found, ...named });
}

/** GET conversations/:conversationUrn/messages (reference 6). The texts of its 404 are made up. */
export function conversationMessages(request: Request, urn: string, state: SandboxState): Answer {
  const asked = accountOf(request, state);
  if ("answer" in asked) return asked.answer;
  const { account } = asked;
  const thread = isEncoded(request) ? threadNamed(urn, [account], state) : null;
  if (thread === null) return bareRefusal(404, "Conversation not found");
  const window = readWindow(new URL(request.url).searchParams);
  if (window === null) return bareRefusal(400, "count, cursor or since is not valid");
  if (window.sync) state.inbox.sync(account.id, state.clock.now());
  return jsonAnswer(200, pageOf(thread, window, state));
}

/** The clients for whom it worked encoded everything in the URN, parentheses too (reference 6). */
export function isEncoded({ url }: Request): boolean {
  return !/[(),:=]/.test(new URL(url).pathname);
}

type AccountOrAnswer = { readonly answer: Answer } | { readonly account: SandboxAccount };

/** The account that a request about conversations names in its query, or why it may not. */
export function accountOf(request: Request, state: SandboxState): AccountOrAnswer {
  const accountId = new URL(request.url).searchParams.get("accountId");
  return linkedAccount(request, accountId, state, bareRefusal);
}

/** The account, or why LinkedIn cannot be asked as it. */
export function linkedAccount(
  request: Request,
  accountId: string | null,
  state: SandboxState,
  refuse = refusal,
): AccountOrAnswer {
  const caller = callerOf(request);
  if (caller.kind === "refused") return { answer: caller.answer };
  const account = accountFor(caller.accounts, accountId, state);
  if (account === null) return { answer: refuse(404, "Account not found") };
  if (account.hasTokens) return { account };
  return { answer: refuse(500, "Failed to get LinkedIn authentication credentials") };
}

function pageOf(thread: Thread, window: Window, state: SandboxState) {
  const { settings } = state.inbox;
  const known = thread.messages.filter(isStored(thread, state));
  const { messages, cursor } = windowOf(known, window);
  const ordered = settings.order === "newest-first" ? messages.toReversed() : messages;
  return {
    success: true,
    messages: ordered.map((message) => messageOf(message, thread, settings)),
    participants: [ownUrn(thread.account), thread.profileUrn].map((urn) => ({
      profileId: idOf(urn),
    })),
    hasMore: cursor !== null,
    cursor,
    note: window.sync ? "Synchronised with LinkedIn" : "From the store",
  };
}

/** Whether the service's own store has it already. */
function isStored({ account }: Thread, { inbox }: SandboxState) {
  const { onlyWithSync } = inbox.settings;
  return ({ visibleAt }: ThreadMessage) => !onlyWithSync || visibleAt <= inbox.syncedAt(account.id);
}

function messageOf(message: ThreadMessage, thread: Thread, settings: InboxSettings) {
  const { text, sentAt, isOwn, attachments = [] } = message;
  const sender = isOwn ? ownUrn(thread.account) : thread.profileUrn;
  const name = isOwn ? nameOf(thread.account) : nameOfUrn(thread.profileUrn);
  return {
    messageUrn: messageUrn(sender, thread.urn, message),
    text: settings.whitespace === "kept" ? text : text.trim().replace(/\s+/gu, " "),
    sentAt,
    ...(settings.senderId === "present" ? { senderProfileId: idOf(sender) } : {}),
    senderName: name,
    senderPhoto: null,
    ...ownerFlag(isOwn, settings),
    hasAttachment: attachments.length > 0,
    attachments,
  };
}

function ownerFlag(isOwn: boolean, { ownerFlag: flag }: InboxSettings) {
  if (flag === "missing") return {};
  return { isSentByOwner: flag === "right" ? isOwn : !isOwn };
}

function idOf(urn: string): string {
  return urn.replace("urn:li:fsd_profile:", "");
}
