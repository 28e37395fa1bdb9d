const day = 24 * 60 * 60 * 1000;

/** The sandbox's own time: a real clock that can be moved. All values are milliseconds since 1970. */
export interface SandboxClock {
  now(): number;
  advance(milliseconds: number): void;
  /** Jumps to the first instant of the next day in UTC, when the daily limits start anew. */
  toNextUtcDay(): void;
  reset(): void;
}

export function createClock(base: () => number): SandboxClock {
  let offset = 0;
  const now = () => base() + offset;
  return {
    now,
    advance(milliseconds) {
      offset += milliseconds;
    },
    toNextUtcDay() {
      offset += nextUtcMidnight(now()) - now();
    },
    reset() {
      offset = 0;
    },
  };
}

/** The end of the UTC day that `time` lies in. */
export function nextUtcMidnight(time: number): number {
  return (Math.floor(time / day) + 1) * day;
}
