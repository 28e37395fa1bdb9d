import { asWritten, type Counting, usualCounting, writeReset } from "./counting.ts";
import { nextUtcMidnight, type SandboxClock } from "./clock.ts";

/** Messages a day and account as usual (reference connectsafely-api 2.1). InMail counts as a message too. */
export const dailyLimit = 150;

/** How many messages each account has sent on the current UTC day. */
export interface DailyMessages {
  readonly counting: Counting;
  setCounting(counting: Counting): void;
  readonly limit: number;
  used(accountId: string): number;
  spend(accountId: string): void;
  /** As if the messages had been sent elsewhere: the real count includes every source. */
  setUsed(accountId: string, used: number): void;
  /** When the count starts anew, ISO 8601. */
  resetsAt(): string;
  reset(): void;
}

export function createDailyMessages(clock: SandboxClock): DailyMessages {
  const counts = new Map<string, number>();
  let counting = usualCounting;
  // The day is part of the name, so a new day starts at zero without any timer.
  const nameOf = (accountId: string) => `${accountId} until ${nextUtcMidnight(clock.now())}`;
  const used = (accountId: string) => counts.get(nameOf(accountId)) ?? 0;
  return {
    get counting() {
      return counting;
    },
    setCounting(next) {
      counting = next;
    },
    get limit() {
      return Number(counting.limit);
    },
    used,
    spend: (accountId) => counts.set(nameOf(accountId), used(accountId) + 1),
    setUsed: (accountId, value) => counts.set(nameOf(accountId), value),
    resetsAt: () => new Date(nextUtcMidnight(clock.now())).toISOString(),
    reset() {
      counts.clear();
      counting = usualCounting;
    },
  };
}

/**
 * The five headers of every answer of the send endpoint. `accountId` null stands for a caller
 * without an account (a wrong key): an untouched count that belongs to nobody, so that the answer
 * carries the headers and tells nothing of anyone's use.
 */
export function rateLimitHeaders(
  messages: DailyMessages,
  accountId: string | null,
): Record<string, string> {
  const used = accountId === null ? 0 : messages.used(accountId);
  const { counting, limit } = messages;
  const headers = {
    "X-RateLimit-Action": "MESSAGE",
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Used": String(used),
    "X-RateLimit-Remaining": String(Math.max(0, limit - used)),
    "X-RateLimit-Reset": writeReset(Date.parse(messages.resetsAt()), counting),
  };
  return asWritten(headers, counting);
}
