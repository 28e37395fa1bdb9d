import { type Documented, member, nobodysAccount, ofKey, plan } from "./documented-endpoint.ts";
import { aboutConversations } from "./reference-of-conversations.ts";
import { aboutPeople } from "./reference-of-people.ts";

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
  ...plan.map((key) => `linkedinPlan.${key}`),
];

/**
 * What the service's documents say of each endpoint, as data and in words of our own (reference
 * connectsafely-api 2 to 6). It knows nothing of the sandbox or of the client, and reference.test.ts
 * holds the sandbox against it, so that sandbox and client cannot be wrong together. A new endpoint
 * is one more entry.
 */
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
      noSession: {
        status: 500,
        body: { accountId: "{lost}", recipientProfileUrn: member, message: "Hello" },
        keys: ["success", "error"],
      },
      usedUp: { status: 429, isUsedUp: true, keys: ["success", "error"] },
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
      unknown: {
        status: 404,
        path: `/account/${nobodysAccount}/status`,
        keys: ["success", "error"],
      },
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
    path: "/account/{account}/premium",
    keys: ["success", "accountId", "accountName", ...plan, "features?"],
    refusals: {
      ...ofKey,
      noId: { status: 400, path: "/account/not-an-id/premium", keys: ["success", "error"] },
      unknown: {
        status: 404,
        path: `/account/${nobodysAccount}/premium`,
        keys: ["success", "error"],
      },
      noSession: { status: 500, path: "/account/{lost}/premium", keys: ["success", "error"] },
    },
  },
  ...aboutPeople,
  ...aboutConversations,
];
