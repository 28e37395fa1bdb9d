import type { PersonLocks } from "../kernel/person-locks";

/** Web Locks: shared by all contexts of the extension and released when the worker dies. */
export function createPersonLocks(locks: LockManager): PersonLocks {
  return {
    hold(persons, work) {
      const [first, ...rest] = persons.map((person) => `send:${person}`).sort();
      return first === undefined ? work() : holdAll(locks, first, rest, work);
    },
  };
}

async function holdAll<T>(
  locks: LockManager,
  name: string,
  rest: string[],
  work: () => Promise<T>,
): Promise<T> {
  const [next, ...others] = rest;
  return await locks.request(name, () =>
    next === undefined ? work() : holdAll(locks, next, others, work),
  );
}
