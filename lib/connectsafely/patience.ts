import type { Failure } from "../kernel/failure";
import type { Exchange } from "./exchange";

/** What asking once more needs from outside. */
export interface Patience {
  /** Waits for so many milliseconds. */
  pause: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  random: () => number;
}

/** Milliseconds for one question with all its tries: what a single try has, too. */
export const patienceMs = 15_000;

/** Milliseconds at most before the second try and the third. */
const pauses = [400, 1_200];

/** Milliseconds: a service that wants a longer pause is told of, not waited for. */
const longestWait = 3_000;

/**
 * How long to wait before a read is tried again, in milliseconds, or null where it is not: after two
 * further tries, where the failure is one that another try does not change, and where the service
 * wants a longer pause. For reads alone: nothing that writes is ever repeated.
 */
export function waitBefore(
  tries: number,
  failure: Failure,
  exchange: Exchange,
  { now, random }: { now: number; random: Patience["random"] },
): number | null {
  const longest = pauses[tries - 1];
  const mayPass = failure.kind === "unreachable" || failure.kind === "service-trouble";
  if (longest === undefined || !mayPass) return null;
  const jitter = longest * (0.5 + random() / 2);
  const retryAt = exchange.kind === "answer" ? exchange.headers.retryAt : null;
  if (retryAt === null) return jitter;
  const asked = Math.max(0, Date.parse(retryAt) - now);
  return asked > longestWait ? null : Math.max(asked, jitter);
}
