import { browser } from "wxt/browser";

/** A worker is stopped after 30 s without an event, even while bytes of an answer arrive (measured). */
const pingEveryMs = 20_000;

/** Calls a cheap extension API until `work` has ended, and not a moment longer. */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const ping = setInterval(() => void browser.runtime.getPlatformInfo(), pingEveryMs);
  try {
    return await work;
  } finally {
    clearInterval(ping);
  }
}
