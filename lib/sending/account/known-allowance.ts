import type { OutboxEntry } from "../../outbox/entry";
import type { Allowance, OwnShare } from "../../quota/allowance";
import { decideMessageAllowance } from "../../quota/decide-allowance";
import { dayMs, ownShare } from "../../quota/own-limit";
import type { Ports } from "../ports";

export type KnownPorts = Pick<Ports, "allowances" | "ownLimits" | "outbox" | "now">;

/** Longer than any Undo window: what began before a day may leave in it. */
const longestWindowMs = 60_000;

/** Not refused, and not taken back before it left: it counts, or soon will. A recall gives no place back. */
const spending = new Set<string>([
  "held",
  "sending",
  "sent",
  "unconfirmed",
  "not-delivered",
  "recalled",
]);

/** What is known of an account's messages today, without asking anybody. */
export async function knownAllowance(ports: KnownPorts, accountId: string): Promise<Allowance> {
  return (await readAllowances(ports))(accountId);
}

/** The same for any account of those that are kept: for several of them the storage is read once. */
export async function readAllowances(
  ports: KnownPorts,
): Promise<(accountId: string) => Promise<Allowance>> {
  const [kept, limits] = await Promise.all([ports.allowances.read(), ports.ownLimits.read()]);
  return async (accountId) => {
    const seen = kept?.[accountId]?.observations ?? [];
    const allowance = decideMessageAllowance(seen, ports.now());
    const limit = limits?.[accountId] ?? null;
    if (limit === null) return allowance;
    return { ...allowance, own: await ownShareOf(ports, accountId, limit, allowance) };
  };
}

async function ownShareOf(
  ports: KnownPorts,
  accountId: string,
  limit: number,
  allowance: Allowance,
): Promise<OwnShare> {
  const from = new Date(ports.now() - dayMs - longestWindowMs).toISOString();
  const begun = await ports.outbox.since(from);
  const spent = begun.filter((entry) => entry.accountId === accountId && isSpending(entry));
  return ownShare(limit, allowance, spent.map(leftAt), ports.now());
}

function isSpending({ outcome }: OutboxEntry): boolean {
  return spending.has(outcome.state);
}

/** One that still waits leaves after everything that was seen so far. */
function leftAt(entry: OutboxEntry): number {
  return entry.leftAt === null ? Number.POSITIVE_INFINITY : Date.parse(entry.leftAt);
}
