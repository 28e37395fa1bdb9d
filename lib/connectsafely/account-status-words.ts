import type { Account } from "../settings/account";

const statuses: ReadonlyMap<string, Account["status"]> = new Map([
  ["AVAILABLE", "available"],
  ["IN_USE", "in-use"],
  ["WARMUP", "warming-up"],
  ["ERROR", "needs-attention"],
]);

/** The service's word for how an account is; "unknown" for one that says nothing of it. */
export function accountStatusOf(word: string): Account["status"] {
  return statuses.get(word.toUpperCase()) ?? "unknown";
}
