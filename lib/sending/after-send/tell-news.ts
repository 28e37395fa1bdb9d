import { badgeOf, nextChange } from "../../quota/badge";
import type { Allowance } from "../../quota/allowance";
import { chosenAccount } from "../../settings/accounts-kept";
import { knownAllowance } from "../account/known-allowance";
import type { Ports } from "../ports";

/** A popup that is open shows an outcome at once: the badge need not light up for it. */
const graceMs = 500;

type BadgePorts = Pick<
  Ports,
  "outbox" | "accounts" | "allowances" | "ownLimits" | "reminder" | "showNews" | "wakeAt" | "now"
>;

/** Lets the toolbar say, a moment later, what there is to know. */
export function tellNews(ports: BadgePorts & Pick<Ports, "later">): void {
  ports.later(graceMs, () => showNews(ports));
}

/**
 * Lets the toolbar say now what there is to know, and has this called again when the mere time
 * changes it. Nothing is remembered of what it said before, so that a lost alarm is set again by
 * any call.
 */
export async function showNews(ports: BadgePorts): Promise<void> {
  const [unseen, reminder, allowance] = await Promise.all([
    ports.outbox.countUnseen(),
    ports.reminder.read(),
    chosenAllowance(ports),
  ]);
  const facts = { reminder, allowance, now: ports.now() };
  await Promise.all([
    ports.showNews(badgeOf({ ...facts, unseen })),
    ports.wakeAt(nextChange(facts)),
  ]);
}

async function chosenAllowance(ports: BadgePorts): Promise<Allowance> {
  const account = chosenAccount(await ports.accounts.read());
  return account === null ? { kind: "unknown" } : knownAllowance(ports, account.id);
}
