import { ok, type Result } from "../kernel/result";
import type { Allowance, Observation } from "../quota/allowance";
import type { AllowancesKept } from "../quota/allowance-kept";
import { decideMessageAllowance } from "../quota/decide-allowance";
import { rememberObservation } from "../quota/remember-observation";
import { nowIso, type Ports } from "./ports";
import { sendingAccount } from "./sending-account";

type AllowancePorts = Pick<Ports, "vault" | "accounts" | "allowances" | "service" | "now">;

/** The quota endpoint takes ten calls a minute per account (reference connectsafely-api 3.3). */
const askAgainAfterMs = 60_000;

/** What is known of an account's messages today, without asking anybody. */
export async function knownAllowance(
  ports: Pick<Ports, "allowances" | "now">,
  accountId: string,
): Promise<Allowance> {
  const kept = (await ports.allowances.read())?.[accountId];
  return decideMessageAllowance(kept?.observations ?? [], ports.now());
}

/**
 * What is known, after asking the service if `refresh` and the last question is over a minute old:
 * of the account of this id, or of the chosen one. Failures: those of `sendingAccount` and those of `accountQuota`.
 */
export async function askAllowance(
  ports: AllowancePorts,
  refresh: boolean,
  accountId: string | null = null,
): Promise<Result<Allowance>> {
  const sender = await sendingAccount(ports, accountId);
  if (!sender.ok) return sender;
  const { key, account } = sender.value;
  if (refresh && (await mayAsk(ports, account.id))) {
    const { result } = await ports.service(key).accountQuota(account.id);
    if (!result.ok) return result;
    await remember(ports, account.id, result.value, nowIso(ports));
  }
  return ok(await knownAllowance(ports, account.id));
}

/** Keeps what a header or the quota endpoint said; `askedAt` only where the question was asked. */
export async function remember(
  ports: Pick<Ports, "allowances">,
  accountId: string,
  observations: readonly Observation[],
  askedAt: string | null,
): Promise<void> {
  await ports.allowances.update((kept) => {
    const before = kept?.[accountId] ?? { observations: [], askedAt: null };
    const after = {
      observations: observations.reduce(rememberObservation, before.observations),
      askedAt: askedAt ?? before.askedAt,
    };
    return { ...kept, [accountId]: after } satisfies AllowancesKept;
  });
}

async function mayAsk(ports: AllowancePorts, accountId: string): Promise<boolean> {
  const askedAt = (await ports.allowances.read())?.[accountId]?.askedAt;
  if (askedAt === null || askedAt === undefined) return true;
  const age = ports.now() - Date.parse(askedAt);
  return age < 0 || age > askAgainAfterMs;
}
