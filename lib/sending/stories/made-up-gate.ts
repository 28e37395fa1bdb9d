/** For tests: what a worker's life can meet at each of its steps into the outside world. */
export interface Gate {
  /** Runs one step. A worker that died never goes on behind it. */
  pass: <T>(kind: "read" | "write" | "other", step: () => Promise<T>) => Promise<T>;
  isAlive: () => boolean;
  kill: () => void;
  /** Lets the worker die when it has passed so many doors more: there is one on each side of a step. */
  killIn: (doors: number) => void;
  /** Resolves when the worker does nothing but wait for the time or the service, or is dead. */
  calm: () => Promise<void>;
}

/** Which steps the stores fail at. */
export interface Storage {
  failing: "nothing" | "next-write" | "writes" | "everything";
  /** How often they did. */
  failed: number;
}

const never = new Promise<never>(() => undefined);

/** A turn of the event loop: each step of a store takes some. */
export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** `delays`: for how many turns each step waits, over and over, so that steps overtake each other. */
export function createGate(storage: Storage, delays: readonly number[]): Gate {
  let alive = true;
  let doorsLeft = Number.POSITIVE_INFINITY;
  let inFlight = 0;
  let steps = 0;

  function door(): boolean {
    doorsLeft -= 1;
    if (doorsLeft <= 0) alive = false;
    return alive;
  }

  async function wait(): Promise<void> {
    steps += 1;
    for (let left = delays[steps % delays.length] ?? 0; left > 0; left -= 1) await turn();
  }

  async function pass<T>(kind: "read" | "write" | "other", step: () => Promise<T>): Promise<T> {
    inFlight += 1;
    try {
      if (!door()) return await never;
      await wait();
      if (!alive) return await never;
      breakIfFailing(storage, kind);
      const value = await step();
      return door() ? value : await never;
    } catch (reason) {
      if (!alive) return await never;
      throw reason;
    } finally {
      inFlight -= 1;
    }
  }

  return {
    pass,
    isAlive: () => alive,
    kill: () => void (alive = false),
    killIn: (doors) => void (doorsLeft = doors),
    async calm() {
      // What follows a step takes a few turns to reach the next one.
      let quiet = 0;
      while (quiet < 3) {
        quiet = inFlight === 0 || !alive ? quiet + 1 : 0;
        await turn();
      }
    },
  };
}

function breakIfFailing(storage: Storage, kind: "read" | "write" | "other"): void {
  if (kind === "other" || storage.failing === "nothing") return;
  if (storage.failing !== "everything" && kind === "read") return;
  if (storage.failing === "next-write") storage.failing = "nothing";
  storage.failed += 1;
  throw new DOMException("made-up", "QuotaExceededError");
}
