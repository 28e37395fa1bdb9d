import type { Behaviour, Fault, FaultTarget } from "./fault.ts";

/** The faults that wait for their requests, in the order in which they were set. */
export interface FaultQueue {
  readonly waiting: readonly Fault[];
  add(fault: Fault): void;
  /** The first one meant for `endpoint`, one use less; null when there is none. */
  take(endpoint: Exclude<FaultTarget, "any">): Behaviour | null;
  /** Resolves with the next `release`. */
  released(): Promise<void>;
  /** Lets every held answer go; how many there were. */
  release(): number;
  readonly held: number;
  clear(): void;
}

export function createFaultQueue(): FaultQueue {
  const waiting: Fault[] = [];
  let held: (() => void)[] = [];
  const release = () => {
    const letGo = held;
    held = [];
    for (const resume of letGo) resume();
    return letGo.length;
  };
  return {
    waiting,
    add: (fault) => void waiting.push(fault),
    take(endpoint) {
      const index = waiting.findIndex(({ on }) => on === endpoint || on === "any");
      const fault = waiting[index];
      if (fault === undefined) return null;
      const left = fault.times - 1;
      waiting.splice(index, 1, ...(left > 0 ? [{ ...fault, times: left }] : []));
      return fault.behaviour;
    },
    released: () => new Promise((resume) => held.push(resume)),
    release,
    get held() {
      return held.length;
    },
    clear() {
      waiting.length = 0;
      release();
    },
  };
}
