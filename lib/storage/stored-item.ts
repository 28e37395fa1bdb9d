import * as v from "valibot";
import type { Stored } from "../kernel/stored";
import type { Area } from "./area";

/** Keeps one value of `schema` under `key`; see `Stored` for what it promises. */
export function storedItem<T>(
  area: Area,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Stored<T> {
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<T | null> {
    const parsed = v.safeParse(schema, await area.get(key));
    return parsed.success ? parsed.output : null;
  }

  /** Only the worker writes, so a queue in its memory is enough to keep changes apart. */
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    read: () => inTurn(read),
    update: (change) =>
      inTurn(async () => {
        const next = change(await read());
        await area.set(key, next);
        return next;
      }),
    remove: () => inTurn(() => area.remove(key)),
  };
}
