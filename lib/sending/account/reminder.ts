import { ok, type Result } from "../../kernel/result";
import type { Allowance } from "../../quota/allowance";
import { leftOf } from "../../quota/messages-left";
import { isDue } from "../../quota/reminder";
import { knownAllowance } from "./known-allowance";
import type { Ports } from "../ports";
import { sendingAccount } from "./sending-account";
import { showNews } from "../after-send/tell-news";

/** When the user is told that the messages are full again, ISO 8601; null for not at all. */
export interface ReminderView {
  at: string | null;
}

export async function viewReminder(ports: Pick<Ports, "reminder">): Promise<Result<ReminderView>> {
  return ok({ at: (await ports.reminder.read())?.at ?? null });
}

/**
 * Sets a reminder at the reset of the chosen account's messages, or takes it back. It only changes
 * what the toolbar says. `at` is null where nothing is used up, or nobody said until when.
 * Failures: "no-key", "no-account".
 */
export async function wantReminder(ports: Ports, wanted: boolean): Promise<Result<ReminderView>> {
  const sender = await sendingAccount(ports);
  if (!sender.ok) return sender;
  const { id: accountId } = sender.value.account;
  const at = wanted ? fullAgainAt(await knownAllowance(ports, accountId), ports.now()) : null;
  if (at === null) await ports.reminder.remove();
  else await ports.reminder.update(() => ({ accountId, at }));
  await showNews(ports);
  return ok({ at });
}

function fullAgainAt(allowance: Allowance, now: number): string | null {
  const left = leftOf(allowance);
  if (left === null || left.left > 0 || left.resetsAt === null) return null;
  return Date.parse(left.resetsAt) > now ? left.resetsAt : null;
}

/** Whoever opens Courier has heard of a reminder that is due. */
export async function noteOpened(ports: Ports): Promise<void> {
  const reminder = await ports.reminder.read();
  if (reminder !== null && isDue(reminder, ports.now())) await ports.reminder.remove();
  await showNews(ports);
}
