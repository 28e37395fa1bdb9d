/**
 * What the service's documents say of each endpoint, as data and in words of our own (reference
 * connectsafely-api 2 to 6). It knows nothing of the sandbox or of the client, and reference.test.ts
 * holds the sandbox against it, so that sandbox and client cannot be wrong together. A new endpoint
 * is one more entry.
 */
export interface Documented {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the base URL; `{account}` is the caller's own account. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Fields of the body without any one of which it is refused with 400. */
  readonly required?: readonly string[];
  /** Every key of a success; "[]." leads into the first of a list, "?" may be left out or null. */
  readonly keys: readonly string[];
  /** Headers of every answer, whatever its status. */
  readonly headers?: readonly string[];
  /** The documented refusals that do not depend on the body, by what is wrong with the call. */
  readonly refusals: Readonly<Record<string, Refusal>>;
}

interface Refusal {
  readonly status: number;
  /** Instead of the path of a success. */
  readonly path?: string;
  /** "none" is a call without a key. */
  readonly key?: "none" | "wrong" | "trial ended";
  readonly body?: Readonly<Record<string, unknown>>;
  /** The keys of its body. */
  readonly keys: readonly string[];
}

const noKey: Refusal = { status: 401, key: "none", keys: ["error"] };
const wrongKey: Refusal = { status: 401, key: "wrong", keys: ["error"] };
const trialEnded: Refusal = { status: 403, key: "trial ended", keys: ["success", "error"] };
const ofKey = { noKey, wrongKey, trialEnded };
/** Well formed, and nobody's. */
const nobodysAccount = "66f0c0de5a4dffffffffffff";
const member = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
const statusKeys = [
  "id",
  "firstName",
  "lastName",
  "publicId",
  "platform",
  "lastUsed",
  "status",
  "enabled",
  "hasTokens",
  "linkedinPlan?.premiumType",
  "linkedinPlan?.isPremium",
  "linkedinPlan?.hasSalesNavigator",
  "linkedinPlan?.hasRecruiter",
];

export const documented: readonly Documented[] = [
  {
    method: "POST",
    path: "/messaging/send",
    body: { accountId: "{account}", recipientProfileUrn: member, message: "Hello" },
    required: ["message", "recipientProfileUrn"],
    keys: ["success", "message", "recipientProfileUrn"],
    headers: ["Action", "Limit", "Used", "Remaining", "Reset"].map((name) => `X-RateLimit-${name}`),
    refusals: {
      ...ofKey,
      foreignAccount: {
        status: 404,
        body: { accountId: nobodysAccount, recipientProfileUrn: member, message: "Hello" },
        keys: ["success", "error"],
      },
      inmailWithoutSubject: {
        status: 400,
        body: { recipientProfileUrn: member, message: "Hello", messageType: "inmail" },
        keys: ["success", "error"],
      },
    },
  },
  {
    method: "GET",
    path: "/accounts",
    keys: ["id", "firstName", "lastName", "publicId", "picture", "status", "enabled"]
      .concat("apiSeatAllocated")
      .map((key) => `[].${key}`),
    refusals: ofKey,
  },
  {
    method: "GET",
    path: "/account/status?accountId={account}",
    keys: statusKeys,
    refusals: {
      ...ofKey,
      unknown: {
        status: 404,
        path: `/account/status?accountId=${nobodysAccount}`,
        keys: ["success", "error"],
      },
    },
  },
  {
    method: "GET",
    path: "/account/{account}/status",
    keys: statusKeys,
    refusals: {
      ...ofKey,
      noId: { status: 400, path: "/account/not-an-id/status", keys: ["success", "error"] },
    },
  },
  {
    method: "GET",
    path: "/account/{account}/quota",
    keys: [
      "accountId",
      "quotas",
      ...["feature", "window", "used", "limit", "linkedinLimit", "remaining", "limitReached"]
        .concat("limitReachedAt", "resetAt")
        .map((key) => `quotas.[].${key}`),
    ],
    refusals: {
      ...ofKey,
      unknown: {
        status: 404,
        path: `/account/${nobodysAccount}/quota`,
        keys: ["success", "error"],
      },
    },
  },
  {
    method: "GET",
    path: "/conversations/exists/ada-brandt?accountId={account}",
    keys: ["success", "hasConversation", "conversationUrn", "profileUrn", "accountId"],
    refusals: {
      ...ofKey,
      unknownAccount: {
        status: 404,
        path: `/conversations/exists/ada-brandt?accountId=${nobodysAccount}`,
        keys: ["success", "error"],
      },
    },
  },
  {
    method: "GET",
    path: "/conversations/{conversation}/messages?accountId={account}&count=50&sync=true",
    keys: [
      "success",
      "messages",
      "participants",
      "hasMore",
      "cursor",
      "note",
      ...["messageUrn", "text", "sentAt", "senderProfileId", "senderName", "senderPhoto"]
        .concat("isSentByOwner", "hasAttachment", "attachments")
        .map((key) => `messages.[].${key}`),
    ],
    refusals: {
      ...ofKey,
      unknownAccount: {
        status: 404,
        path: `/conversations/{conversation}/messages?accountId=${nobodysAccount}`,
        keys: ["success", "error"],
      },
    },
  },
];
