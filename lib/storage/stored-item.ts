import * as v from "valibot";
import { createInTurn } from "../kernel/in-turn";
import type { Stored } from "../kernel/stored";
import type { Area } from "./area";

/** Keeps one value of `schema` under `key`; see `Stored` for what it promises. */
export function storedItem<T>(
  area: Area,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Stored<T> {
  /** Only the worker writes, so a queue in its memory is enough to keep changes apart. */
  const inTurn = createInTurn();

  async function read(): Promise<T | null> {
    const parsed = v.safeParse(schema, await area.get(key));
    return parsed.success ? parsed.output : null;
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
