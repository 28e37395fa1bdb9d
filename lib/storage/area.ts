import { browser } from "wxt/browser";

/** The part of `chrome.storage` that Courier uses; any call may reject. */
export interface Area {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * A storage area that is closed to content scripts before it is first touched. Open is Chrome's
 * default for `local` (measured: a content script could read the key), so every call waits until
 * Chrome has confirmed the closing; if it refuses, every call rejects and nothing is written.
 */
export function openTrustedArea(name: "local" | "session"): Area {
  const area = browser.storage[name];
  const closed = area.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" });
  // The calls below report a refusal; without this the worker would also log an unhandled one.
  closed.catch(() => undefined);
  return {
    async get(key) {
      await closed;
      return (await area.get(key))[key];
    },
    async set(key, value) {
      await closed;
      await area.set({ [key]: value });
    },
    async remove(key) {
      await closed;
      await area.remove(key);
    },
  };
}
