import { availableAccount } from "../../sandbox/api/accounts";
import { createState } from "../../sandbox/api/state";
import { threadWith } from "../../sandbox/api/threads";
import { rahel, urnOf } from "../../sandbox/linkedin/people";
import type { Endpoint } from "../../sandbox/faults/fault";
import type { PlainKind } from "../kernel/failure";
import type { Result } from "../kernel/result";
import { accountQuota } from "./account-quota";
import { accountPremium } from "./account-premium";
import { accountStatus } from "./account-status";
import { conversationWith } from "./conversation-with";
import { inmailCredits } from "./inmail-credits";
import { latestMessage } from "./latest-message";
import { listAccounts } from "./list-accounts";
import { openProfile } from "./open-profile";
import { profileOf } from "./profile";
import { relationshipWith } from "./relationship";
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
    missing: "route-retired",
    most: 10,
  },
  {
    name: "the status of an account",
    on: "status",
    ask: async (service) => (await accountStatus(service, accountId)).result,
    value: { status: "available", enabled: true, hasTokens: true, plan: "premium" },
    missing: "account-not-found",
    most: 10,
  },
  {
    name: "the plan of an account",
    on: "premium",
    ask: async (service) => (await accountPremium(service, accountId)).result,
    value: "premium",
    missing: "account-not-found",
    most: 10,
  },
  {
    name: "the InMail credits of an account",
    on: "credits",
    ask: (service) => inmailCredits(service, accountId),
    value: { credits: 12 },
    missing: "account-not-found",
    most: 30,
  },
  {
    name: "the relationship with a person",
    on: "relationship",
    ask: (service) => relationshipWith(service, { accountId, recipient }),
    value: { connected: false, invitation: "sent", profileUrn: recipient.urn },
    missing: "profile-not-found",
    most: 30,
  },
  {
    name: "whether a profile is open",
    on: "open-profile",
    ask: (service) => openProfile(service, { accountId, recipient }),
    value: { isOpen: false, profileUrn: recipient.urn },
    missing: "profile-not-found",
    most: 30,
  },
  {
    name: "the profile of a person",
    on: "profile",
    ask: (service) => profileOf(service, { accountId, recipient }),
    value: { firstName: rahel.firstName, entityUrn: recipient.urn, isConnected: false },
    missing: "profile-not-found",
    most: 30,
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
  {
    name: "the latest message of a conversation",
    on: "messages",
    ask: (service) => latestMessage(service, { accountId, recipient }, conversationUrn),
    value: { by: "them", line: "Hello! Write to me in spring, please." },
    missing: "answer-not-understood",
    most: 60,
  },
];
