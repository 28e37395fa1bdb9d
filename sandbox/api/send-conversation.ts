import { nameOf, type SandboxAccount } from "./accounts.ts";
import { type Answer, bareRefusal, jsonAnswer, refusal } from "./answer.ts";
import { accountFor, callerOf } from "./caller.ts";
import {
  type CheckedConversation,
  checkConversationRequest,
  type ConversationRequest,
} from "./conversation-request.ts";
import { messageUrnOf } from "./message-urn.ts";
import { type ProfileDirectory, profileUrn } from "./profile-urn.ts";
import { readJsonObject } from "./read-body.ts";
import { hasSalesNavigator } from "./sales-navigator.ts";
import { limitReached } from "./send-message.ts";
import type { SandboxState } from "./state.ts";
import { isUploaded } from "./upload-attachment.ts";
import { ownUrn, threadNamed, threadWith } from "./threads.ts";

/** A send that was read completely and has changed nothing yet. */
export interface PreparedSend {
  /** Whose count the headers show; null where the caller has no account. */
  readonly accountId: string | null;
  /** What arrived to the last byte; null when that was no JSON object. */
  readonly body: { readonly message: string | null } | null;
  /** Takes the message, or refuses it. */
  readonly answer: () => Answer;
}

/** POST conversations/send (reference connectsafely-api 2.2): key, body, fields, account in turn. */
export async function readConversationSend(
  request: Request,
  state: SandboxState,
  directory: ProfileDirectory,
): Promise<PreparedSend> {
  const body = await readJsonObject(request);
  const caller = callerOf(request);
  const fields = body.kind === "object" ? body.value : {};
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : null);
  const arrived = body.kind === "object" ? { message: text("message") } : null;
  const refuse = (answer: Answer, accountId: string | null = null): PreparedSend => {
    return { accountId, body: arrived, answer: () => answer };
  };
  if (caller.kind === "refused") return refuse(caller.answer);
  if (body.kind === "refused") return refuse(body.answer);
  const account = accountFor(caller.accounts, text("accountId"), state);
  const checked = checkConversationRequest(fields);
  if (checked.kind === "invalid") return refuse(bareRefusal(400, checked.error), account?.id);
  if (account === null) return refuse(bareRefusal(404, "Account not found"));
  const answer = () => answerConversation(account, checked, state, directory);
  return { accountId: account.id, body: arrived, answer };
}

function answerConversation(
  account: SandboxAccount,
  { request }: Extract<CheckedConversation, { kind: "valid" }>,
  state: SandboxState,
  directory: ProfileDirectory,
): Answer {
  if (!account.apiSeatAllocated) return refusal(403, "This account has no API seat");
  if (request.messagingChannel === "sales_navigator" && !hasSalesNavigator(account)) {
    return bareRefusal(400, "This account does not have Sales Navigator");
  }
  if (!request.attachments.every(({ file }) => isUploaded(file, account.id, state))) {
    return bareRefusal(400, "An attachment is not known");
  }
  const person = personOf(account, request, state, directory);
  if (person === null) return bareRefusal(404, "Conversation not found");
  const isNew = threadWith(account, person, state) === null;
  if (isNew && state.messages.used(account.id) >= state.messages.limit)
    return limitReached(account.id, state);
  if (!account.hasTokens) {
    return bareRefusal(500, "Failed to get LinkedIn authentication credentials");
  }
  return delivered(account, person, request, isNew, state);
}

/** A conversation wins over the recipient beside it: nobody says otherwise, so a client must hold. */
function personOf(
  account: SandboxAccount,
  request: ConversationRequest,
  state: SandboxState,
  directory: ProfileDirectory,
): string | null {
  const { conversationUrn, recipientProfileUrn, recipientProfileId } = request;
  if (conversationUrn !== null) {
    return threadNamed(conversationUrn, [account], state)?.profileUrn ?? null;
  }
  return recipientProfileUrn ?? profileUrn(recipientProfileId ?? "", directory);
}

function delivered(
  account: SandboxAccount,
  recipientProfileUrn: string,
  request: ConversationRequest,
  isNew: boolean,
  state: SandboxState,
): Answer {
  const { recipientProfileId, subject, message, messagingChannel } = request;
  const { id: accountId } = account;
  const files = request.attachments.map(({ file }) => file);
  const from = { accountId, accountName: nameOf(account) };
  const to = { recipientProfileId, recipientProfileUrn };
  const text = { messageType: "normal", subject, message, messagingChannel } as const;
  const delivery = state.deliver(
    { ...from, ...to, ...text, ...(files.length > 0 && { attachments: files }) },
    isNew ? 1 : 0,
  );
  const isSalesNavigator = messagingChannel !== "linkedin_inbox" && hasSalesNavigator(account);
  const sentMessage = {
    messageUrn: messageUrnOf(delivery, account),
    text: message,
    sentAt: Date.parse(delivery.at),
    senderProfileId: ownUrn(account).replace("urn:li:fsd_profile:", ""),
    senderName: nameOf(account),
    senderPhoto: null,
    isSentByOwner: true,
  };
  return jsonAnswer(200, {
    success: true,
    message: "Message sent successfully",
    recipientProfileUrn,
    sentMessage,
    ...(isSalesNavigator ? { threadId: `urn:li:salesNav_thread:2-${delivery.number}` } : {}),
  });
}
