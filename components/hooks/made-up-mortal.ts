import { createInTurn } from "@/lib/kernel/in-turn";
import type { World } from "@/lib/sending/made-up/made-up-world";

/** For tests: a worker with a memory of its own over the world's stores, which it loses with its life. */
export function workerOver(world: World, isAlive: () => boolean): World {
  return {
    ...world,
    underway: new Map(),
    drafts: mortal(world.drafts, isAlive),
    outbox: mortal(world.outbox, isAlive),
    draftsInTurn: createInTurn(),
  };
}

/** What a dead worker calls does nothing, and never answers. */
function mortal<T extends object>(store: T, isAlive: () => boolean): T {
  return new Proxy(store, {
    get(of, name, self) {
      const method: unknown = Reflect.get(of, name, self);
      if (typeof method !== "function") return method;
      return async (...args: unknown[]) => {
        if (!isAlive()) return new Promise(() => undefined);
        const answer: unknown = await method.apply(of, args);
        return isAlive() ? answer : new Promise(() => undefined);
      };
    },
  });
}
