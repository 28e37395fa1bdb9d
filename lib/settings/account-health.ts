import type { Account } from "./account";

/** How an account is, in the order in which it would stop a send: the first that is true counts. */
export type HealthKind =
  | "disabled"
  | "no-tokens"
  | "needs-attention"
  | "no-seat"
  | "unknown"
  | "warming-up"
  | "in-use"
  | "available";

/**
 * `sends`: what to expect of a send. "no" is what the service is known to refuse, "doubtful" what
 * nobody has written down. Neither stops a send: what Courier knows may be old, and the service
 * decides.
 */
export interface Health {
  kind: HealthKind;
  sends: "yes" | "doubtful" | "no";
}

const sends: Readonly<Record<HealthKind, Health["sends"]>> = {
  disabled: "no",
  "no-tokens": "no",
  "needs-attention": "no",
  "no-seat": "doubtful",
  unknown: "doubtful",
  "warming-up": "yes",
  "in-use": "yes",
  available: "yes",
};

/** How an account is, from all that is known (reference connectsafely-api 4.2, "can send"). */
export function accountHealth(
  account: Pick<Account, "status" | "enabled" | "apiSeat"> & { hasTokens: boolean | null },
): Health {
  const kind = healthKind(account);
  return { kind, sends: sends[kind] };
}

function healthKind({
  status,
  enabled,
  apiSeat,
  hasTokens,
}: Parameters<typeof accountHealth>[0]): HealthKind {
  if (!enabled) return "disabled";
  if (hasTokens === false) return "no-tokens";
  if (status === "needs-attention") return status;
  return apiSeat === false ? "no-seat" : status;
}

/** Whether the account's own status may tell more than the list, which knows no tokens. */
export function isWorthAsking({ kind }: Health): boolean {
  return kind === "needs-attention" || kind === "unknown" || kind === "no-tokens";
}
