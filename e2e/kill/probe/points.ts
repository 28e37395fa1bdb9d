import { browser } from "wxt/browser";

/**
 * Where a send can be stopped from inside, in its order:
 * K0 the press arrived, K1 before the mark's write, K2 the mark is on the disk, K3 `fetch` was called,
 * K4 the headers of the answer are there, K5 before the outcome's write, K6 before the reply.
 */
export type Point = "K0" | "K1" | "K2" | "K3" | "K4" | "K5" | "K6";

/** Where the test wants it the worker says that it is there, and never goes on. */
export async function pass(point: Point): Promise<void> {
  const { stopAt } = await browser.storage.session.get("stopAt");
  if (stopAt !== point) return;
  await browser.storage.session.set({ stoppedAt: point });
  await new Promise(() => undefined);
}
