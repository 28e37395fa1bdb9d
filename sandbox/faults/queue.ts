import type { Behaviour, Endpoint, Fault } from "./fault.ts";

/** The faults that wait for their requests, in the order in which they were set. */
export interface FaultQueue {
  readonly waiting: readonly Fault[];
  add(fault: Fault): void;
  /** The first one meant for `endpoint`, one use less; null when there is none. */
  take(endpoint: Endpoint): Behaviour | null;
  /** The first one that acts on a connection before anything was asked on it. */
  takeAtConnection(): Behaviour | null;
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
  const takeFirst = (isMeant: (fault: Fault) => boolean): Behaviour | null => {
    const index = waiting.findIndex(isMeant);
    const fault = waiting[index];
    if (fault === undefined) return null;
    const left = fault.times - 1;
    waiting.splice(index, 1, ...(left > 0 ? [{ ...fault, times: left }] : []));
    return fault.behaviour;
  };
  return {
    waiting,
    add: (fault) => void waiting.push(fault),
    take: (endpoint) =>
      takeFirst(({ on, behaviour }) => {
        return !isAtConnection(behaviour) && (on === endpoint || on === "any");
      }),
    takeAtConnection: () => takeFirst(({ behaviour }) => isAtConnection(behaviour)),
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

function isAtConnection({ cut, hold }: Behaviour): boolean {
  return cut === "at-connection" || hold === "at-connection";
}
