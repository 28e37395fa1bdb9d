/** For tests: what a dead worker calls does nothing, and never answers. */
export function mortal<T extends object>(store: T, isAlive: () => boolean): T {
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
