import type { Context } from "hono";
import type { Endpoint } from "../faults/fault.ts";
import { accountPremium, accountQuota, accountStatus, listAccounts } from "./accounts-answers.ts";
import type { Answer } from "./answer.ts";
import { inmailCredits } from "./inmail-credits.ts";
import { relationship } from "./relationship.ts";
import { conversationExists, conversationMessages, type Known } from "./conversation-answers.ts";

interface Read {
  readonly path: string;
  readonly endpoint: Endpoint;
  readonly answer: (c: Context, known: Known) => Answer;
}

/** Every GET of the API but the plain sign of life. */
export const reads: readonly Read[] = [
  {
    path: "/linkedin/accounts",
    endpoint: "accounts",
    answer: (c) => listAccounts(c.req.raw, c.req.query("q") ?? null),
  },
  {
    path: "/linkedin/account/status",
    endpoint: "status",
    answer: (c, { state }) => accountStatus(c.req.raw, c.req.query("accountId") ?? null, state),
  },
  {
    path: "/linkedin/account/:id/status",
    endpoint: "status",
    answer: (c, { state }) => accountStatus(c.req.raw, c.req.param("id") ?? "", state),
  },
  {
    path: "/linkedin/account/:id/premium",
    endpoint: "premium",
    answer: (c) => accountPremium(c.req.raw, c.req.param("id") ?? ""),
  },
  {
    path: "/linkedin/account/:id/quota",
    endpoint: "quota",
    answer: (c, { state }) => accountQuota(c.req.raw, c.req.param("id") ?? "", state),
  },
  {
    path: "/linkedin/relationship/:profileId",
    endpoint: "relationship",
    answer: (c, known) => relationship(c.req.raw, null, c.req.param("profileId") ?? "", known),
  },
  {
    path: "/linkedin/relationship/:accountId/:profileId",
    endpoint: "relationship",
    answer: (c, known) => {
      const { accountId = "", profileId = "" } = c.req.param();
      return relationship(c.req.raw, accountId, profileId, known);
    },
  },
  {
    path: "/linkedin/inmail/credits",
    endpoint: "credits",
    answer: (c, { state }) => inmailCredits(c.req.raw, c.req.query("accountId") ?? null, state),
  },
  {
    path: "/linkedin/conversations/exists/:profileId",
    endpoint: "exists",
    answer: (c, known) => conversationExists(c.req.raw, c.req.param("profileId") ?? "", known),
  },
  {
    path: "/linkedin/conversations/:conversationUrn/messages",
    endpoint: "messages",
    answer: (c, { state }) => {
      return conversationMessages(c.req.raw, c.req.param("conversationUrn") ?? "", state);
    },
  },
];
