import { availableAccount } from "../../sandbox/api/accounts";
import { createState } from "../../sandbox/api/state";
import { threadWith } from "../../sandbox/api/threads";
import { rahel, urnOf } from "../../sandbox/linkedin/people";
import type { Endpoint } from "../../sandbox/faults/fault";
import type { PlainKind } from "../kernel/failure";
import type { Result } from "../kernel/result";
import { accountQuota } from "./account-quota";
import { conversationWith } from "./conversation-with";
import { listAccounts } from "./list-accounts";
import type { Service } from "./request";
import { threadMessages } from "./thread-messages";

const { id: accountId } = availableAccount;
const recipient = { slug: rahel.slug, urn: urnOf(rahel) };
const conversationUrn = threadWith(availableAccount, urnOf(rahel), createState())?.urn ?? "";

/** For tests: one thing the service can be asked, whose every answer has to be understood. */
export interface MadeUpRead {
  name: string;
  /** As the sandbox's faults call it. */
  on: Endpoint;
  ask: (service: Service) => Promise<Result<unknown>>;
  /** What a success is, in part. */
  value: unknown;
  /** What a 404 means that names nothing we know. */
  missing: PlainKind;
  /** Calls a minute from one account, by the vendor's table (reference connectsafely-api 3.3). */
  most: 10 | 30 | 60;
}

/** For tests: every read of the client. A new one needs a row here and nothing else. */
export const madeUpReads: readonly MadeUpRead[] = [
  {
    name: "the accounts",
    on: "accounts",
    ask: async (service) => (await listAccounts(service)).result,
    value: [{ id: accountId, status: "available" }, {}, {}, {}],
    missing: "route-retired",
    most: 60,
  },
  {
    name: "the quota of an account",
    on: "quota",
    ask: async (service) => (await accountQuota(service, accountId)).result,
    value: [{ action: "PROFILE_VIEW" }, { action: "MESSAGE", limit: 150, remaining: 150 }],
    missing: "account-not-found",
    most: 10,
  },
  {
    name: "the conversation with a person",
    on: "exists",
    ask: (service) => conversationWith(service, { accountId, recipient }),
    value: { conversationUrn, profileUrn: urnOf(rahel) },
    missing: "profile-not-found",
    most: 60,
  },
  {
    name: "the messages of a conversation",
    on: "messages",
    ask: (service) => threadMessages(service, { accountId, conversationUrn }),
    value: { messages: [{ text: "Hello! Write to me in spring, please." }, {}] },
    missing: "answer-not-understood",
    most: 60,
  },
];
