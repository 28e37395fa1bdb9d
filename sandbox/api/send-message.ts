import { nameOf, type SandboxAccount } from "./accounts.ts";
import { type Answer, accountNotFound, jsonAnswer, refusal } from "./answer.ts";
import { accountFor, callerOf } from "./caller.ts";
import { dailyLimit } from "./daily-messages.ts";
import { checkMessageRequest, type MessageRequest } from "./message-request.ts";
import { type ProfileDirectory, profileUrn } from "./profile-urn.ts";
import { type ReadBody, readJsonObject } from "./read-body.ts";
import type { SandboxState } from "./state.ts";

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
  if (state.messages.used(account.id) >= dailyLimit) return limitReached(account.id, state);
  if (!account.hasTokens) return refusal(500, "Failed to get LinkedIn authentication credentials");
  return delivered(account, request, state, directory);
}

/** The day's messages of an account are used up. */
export function limitReached(accountId: string, { messages }: SandboxState): Answer {
  const count = `${messages.used(accountId)}/${dailyLimit}`;
  return refusal(
    429,
    `Rate limit exceeded for MESSAGE: ${count} used. Resets at ${messages.resetsAt()}`,
  );
}

function delivered(
  account: SandboxAccount,
  request: MessageRequest,
  state: SandboxState,
  directory: ProfileDirectory,
): Answer {
  const { recipientProfileId: slug, message, subject, messageType } = request;
  const recipientProfileUrn = request.recipientProfileUrn ?? profileUrn(slug ?? "", directory);
  state.deliver({
    accountId: account.id,
    accountName: nameOf(account),
    recipientProfileId: slug,
    recipientProfileUrn,
    messageType,
    subject,
    message,
  });
  return jsonAnswer(200, {
    success: true,
    message: "Message sent successfully",
    recipientProfileUrn,
  });
}
