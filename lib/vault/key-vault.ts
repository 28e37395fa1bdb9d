import { createSecret, type Secret } from "../kernel/secret";
import type { Stored } from "../kernel/stored";

/** What may leave the worker: that there is a key and how it ends. */
export type KeyView = { present: false } | { present: true; last4: string };

export interface KeyVault {
  view(): Promise<KeyView>;
  open(): Promise<Secret | null>;
  keep(key: Secret): Promise<KeyView>;
  forget(): Promise<KeyView>;
}

/** Keeps the key in `stored`, which must be closed to content scripts (storage/area.ts). */
export function createKeyVault(stored: Stored<string>): KeyVault {
  return {
    view: async () => viewOf(await stored.read()),
    async open() {
      const key = await stored.read();
      return key === null ? null : createSecret(key);
    },
    keep: async (key) => viewOf(await stored.update(() => key.reveal())),
    async forget() {
      await stored.remove();
      return viewOf(null);
    },
  };
}

function viewOf(key: string | null): KeyView {
  return key === null ? { present: false } : { present: true, last4: key.slice(-4) };
}
