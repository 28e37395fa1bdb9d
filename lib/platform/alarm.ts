import { browser } from "wxt/browser";

const name = "look-again";

/** Has `wake` called when the alarm rings; call it in the worker's first turn, since it may start the worker. */
export function onAlarm(wake: () => void): void {
  browser.alarms.onAlarm.addListener(wake);
}

/** One alarm at a time, which Chrome keeps while the worker sleeps; `at` is ISO 8601, null for none. */
export async function setAlarm(at: string | null): Promise<void> {
  const { alarms } = browser;
  // Chrome refuses while it is closing; the next start sets it again.
  await (at === null ? alarms.clear(name) : alarms.create(name, { when: Date.parse(at) })).catch(
    () => undefined,
  );
}
