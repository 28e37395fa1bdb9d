import { createInTurn } from "../kernel/in-turn";
import type { Stored } from "../kernel/stored";

/** Keeps one value in the worker's memory, for as long as this life of the worker lasts. */
export function memoryItem<T>(): Stored<T> {
  let value: T | null = null;
  const inTurn = createInTurn();
  return {
    read: () => inTurn(async () => value),
    update: (change) => inTurn(async () => (value = change(value))),
    remove: () =>
      inTurn(async () => {
        value = null;
      }),
  };
}
