import { ok, type Result } from "../../kernel/result";
import type { Allowance, Observation } from "../../quota/allowance";
import type { AllowancesKept } from "../../quota/allowance-kept";
import { rememberObservation, rememberQuota } from "../../quota/remember-observation";
import { knownAllowance } from "./known-allowance";
import { nowIso, type Ports } from "../ports";
import { noteOpened } from "./reminder";
import { sendingAccount } from "./sending-account";

/** The quota endpoint takes ten calls a minute per account (reference connectsafely-api 3.3). */
const askAgainAfterMs = 60_000;

/**
 * What is known of the account of this id, or of the chosen one, after asking the service if
 * `refresh` and the last question is over a minute old. A screen asks so when it opens. Failures:
 * those of `sendingAccount` and of `accountQuota`, but not "route-retired": an older service has no such question, and what its headers said remains.
 */
export async function askAllowance(
  ports: Ports,
  refresh: boolean,
  accountId: string | null = null,
): Promise<Result<Allowance>> {
  const sender = await sendingAccount(ports, accountId);
  if (!sender.ok) return sender;
  const { key, account } = sender.value;
  const asked = refresh
    ? await ports.quotaInTurn(() => askService(ports, key, account.id))
    : ok(null);
  if (refresh) await noteOpened(ports);
  return asked.ok ? ok(await knownAllowance(ports, account.id)) : asked;
}

async function askService(
  ports: Pick<Ports, "allowances" | "service" | "now">,
  key: Parameters<Ports["service"]>[0],
  accountId: string,
): Promise<Result<null>> {
  if (!(await mayAsk(ports, accountId))) return ok(null);
  const { result } = await ports.service(key).accountQuota(accountId);
  if (!result.ok && result.failure.kind !== "route-retired") return result;
  await keep(ports, accountId, {
    add: (before) => (result.ok ? rememberQuota(before, result.value) : before),
    askedAt: nowIso(ports),
  });
  return ok(null);
}

/** Keeps what the headers of an answer said. */
export async function remember(
  ports: Pick<Ports, "allowances" | "now">,
  accountId: string,
  observation: Observation,
): Promise<void> {
  const add = (before: Observation[]) => rememberObservation(before, observation);
  await keep(ports, accountId, { add, askedAt: null });
}

interface Told {
  add: (before: Observation[]) => Observation[];
  /** ISO 8601; null where the question was not asked. */
  askedAt: string | null;
}

async function keep(
  ports: Pick<Ports, "allowances" | "now">,
  accountId: string,
  { add, askedAt }: Told,
): Promise<void> {
  const now = ports.now();
  await ports.allowances.update((kept) => {
    const before = kept?.[accountId] ?? { observations: [], askedAt: null };
    // After a clock that was put back, what was seen "later" would win for as long as it was ahead.
    const past = before.observations.filter(({ seenAt }) => Date.parse(seenAt) <= now);
    const after = { observations: add(past), askedAt: askedAt ?? before.askedAt };
    return { ...kept, [accountId]: after } satisfies AllowancesKept;
  });
}

async function mayAsk(
  ports: Pick<Ports, "allowances" | "now">,
  accountId: string,
): Promise<boolean> {
  const askedAt = (await ports.allowances.read())?.[accountId]?.askedAt;
  if (askedAt === null || askedAt === undefined) return true;
  const age = ports.now() - Date.parse(askedAt);
  return age < 0 || age > askAgainAfterMs;
}
