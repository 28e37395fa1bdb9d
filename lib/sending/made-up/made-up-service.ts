import type { ConnectSafely } from "../../connectsafely/client";
import type { Failure } from "../../kernel/failure";
import { fail, ok } from "../../kernel/result";
import type { Account } from "../../settings/account";

/** For tests: a service that takes each file whole. */
export const takeFile: ConnectSafely["uploadFile"] = async ({ name, content }) =>
  ok({
    assetUrn: `urn:li:digitalmediaAsset:${name}`,
    byteSize: content.size,
    mediaType: content.type,
    name,
  });

const silent = fail<Failure>({ kind: "unreachable" });

/** For tests: a service that takes each message, and knows nothing else. */
export function acceptingService(account: Account): ConnectSafely {
  return {
    listAccounts: async () => ({ result: ok([account]), observation: null }),
    accountQuota: async () => ({ result: ok([]), observation: null }),
    accountStatus: async () => ({
      result: ok({ status: null, enabled: null, hasTokens: true, plan: "premium" }),
      observation: null,
    }),
    accountPremium: async () => ({ result: ok("premium"), observation: null }),
    readyToSend: async () => ok(null),
    uploadFile: takeFile,
    findSent: async () => ok({ found: "no" }),
    conversationWith: async () => silent,
    latestMessage: async () => silent,
    relationshipWith: async () => silent,
    inmailCredits: async () => silent,
    openProfile: async () => silent,
    profileOf: async () => silent,
    recallMessage: async () => ({ state: "done" }),
    stillThere: async () => ok("there"),
    sendMessage: async () => ({ outcome: { state: "sent", echo: "same" }, observation: null }),
  };
}
