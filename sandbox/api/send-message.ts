import { nameOf, type SandboxAccount } from "./accounts.ts";
import { type Answer, accountNotFound, jsonAnswer, refusal } from "./answer.ts";
import { accountFor, callerOf } from "./caller.ts";
import { checkMessageRequest, type MessageRequest } from "./message-request.ts";
import { type ProfileDirectory, profileUrn } from "./profile-urn.ts";
import { type ReadBody, readJsonObject } from "./read-body.ts";
import type { SandboxState } from "./state.ts";
import { threadWith } from "./threads.ts";

/** A request that was read completely and has changed nothing yet. */
export interface AskedSend {
  /** Whose count the headers show; null where the caller has no account. */
  readonly accountId: string | null;
  /** What arrived to the last byte; null when that was no JSON object. */
  readonly body: { readonly message: string | null } | null;
  readonly outcome:
    | { readonly kind: "refused"; readonly answer: Answer }
    | {
        readonly kind: "valid";
        readonly account: SandboxAccount;
        readonly request: MessageRequest;
      };
}

type Checked = Omit<AskedSend, "body">;

/** Checks in the order key, body, fields, account. */
export async function readSend(request: Request, state: SandboxState): Promise<AskedSend> {
  const body = await readJsonObject(request);
  const arrived = body.kind === "object" ? { message: textOf(body.value["message"]) } : null;
  return { ...checkSend(request, body, state), body: arrived };
}

function checkSend(request: Request, body: ReadBody, state: SandboxState): Checked {
  const caller = callerOf(request);
  if (caller.kind === "refused") return refused(caller.answer, null);
  const byDefault = accountFor(caller.accounts, null, state)?.id ?? null;
  if (body.kind === "refused") return refused(body.answer, byDefault);
  const checked = checkMessageRequest(body.value);
  const named = textOf(body.value["accountId"]);
  const account = accountFor(caller.accounts, named, state);
  if (checked.kind === "invalid") {
    return refused(refusal(400, checked.error), account?.id ?? null);
  }
  if (account === null) return refused(accountNotFound, null);
  const { request: message } = checked;
  return { accountId: account.id, outcome: { kind: "valid", account, request: message } };
}

function refused(answer: Answer, accountId: string | null): Checked {
  return { accountId, outcome: { kind: "refused", answer } };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Takes the message, or refuses it. The day's limit comes before anything LinkedIn would say. */
export function answerSend(
  { outcome }: Pick<AskedSend, "outcome">,
  state: SandboxState,
  directory: ProfileDirectory,
): Answer {
  if (outcome.kind === "refused") return outcome.answer;
  const { account, request } = outcome;
  if (!account.apiSeatAllocated) return refusal(403, "This account has no API seat");
  const urn =
    request.recipientProfileUrn ?? profileUrn(request.recipientProfileId ?? "", directory);
  const spends = isFree(account, urn, state) ? 0 : 1;
  const { messages } = state;
  if (messages.used(account.id) + spends > messages.limit) return limitReached(account.id, state);
  if (!account.hasTokens) return refusal(500, "Failed to get LinkedIn authentication credentials");
  return delivered(account, { ...request, recipientProfileUrn: urn }, state, spends);
}

/** Where only new conversations count, a message to somebody this account wrote with does not. */
function isFree(account: SandboxAccount, urn: string, state: SandboxState): boolean {
  const { counts } = state.messages.counting;
  return counts === "new-conversations" && threadWith(account, urn, state) !== null;
}

/** The day's messages of an account are used up. */
export function limitReached(accountId: string, { messages }: SandboxState): Answer {
  const count = `${messages.used(accountId)}/${messages.limit}`;
  return refusal(
    429,
    `Rate limit exceeded for MESSAGE: ${count} used. Resets at ${messages.resetsAt()}`,
  );
}

function delivered(
  account: SandboxAccount,
  request: MessageRequest & { readonly recipientProfileUrn: string },
  state: SandboxState,
  spends: 0 | 1,
): Answer {
  const { recipientProfileId: slug, recipientProfileUrn, message, subject, messageType } = request;
  const delivery = {
    accountId: account.id,
    accountName: nameOf(account),
    recipientProfileId: slug,
    recipientProfileUrn,
    messageType,
    subject,
    message,
  };
  state.deliver(delivery, spends);
  return jsonAnswer(200, {
    success: true,
    message: "Message sent successfully",
    recipientProfileUrn,
  });
}
