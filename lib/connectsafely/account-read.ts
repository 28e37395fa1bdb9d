import { fail } from "../kernel/result";
import type { HeaderFacts } from "./exchange";
import type { Json } from "./parse-json";
import { readEndpoint, type ReadReply } from "./read-endpoint";
import type { Service } from "./request";

/**
 * One read of one account, under /account/:id. At most 10 calls a minute per account are allowed
 * (reference connectsafely-api 3.3). Failures: "account-not-found", also for an id that would ask
 * another address, and those of `readFailure`.
 */
export async function readAccount<T>(
  service: Service,
  accountId: string,
  what: "status" | "premium" | "quota",
  parse: (body: Json, headers: HeaderFacts) => T | null,
): Promise<ReadReply<T>> {
  if (!isPartOfPath(accountId)) {
    return { result: fail({ kind: "account-not-found" }), observation: null };
  }
  return readEndpoint(service, {
    path: `/account/${accountId}/${what}`,
    accountId,
    // Only the newest documents have a quota: an older service knows the account, and not the question.
    missing: what === "quota" ? "route-retired" : "account-not-found",
    parse,
  });
}

/** An id with a slash or of dots alone would ask another address. */
export function isPartOfPath(id: string): boolean {
  return /^[\w-]+$/.test(id);
}
