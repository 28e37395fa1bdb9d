import { expect, type Page } from "@playwright/test";
import type { MortalCourier } from "./mortal-courier.ts";
import { type OutcomeName, outcomes, type Word } from "./outcomes.ts";
import { judgeAfter, judgeWitness, somebody } from "./run-case.ts";
import { bringBack, leavesScreen, prepareEnd, type Way } from "./ways.ts";

interface Inside {
  readonly point: string;
  readonly way: Way;
  readonly outcome: OutcomeName;
  readonly expected: readonly Word[];
}

/** Ends Courier where the probe stopped it, opens it again and judges. */
export async function endInside(mortal: MortalCourier, { point, way, outcome, expected }: Inside) {
  await mortal.chooseUndo("None, send at once");
  const { slug, text } = somebody();
  const composer = await mortal.compose(slug);
  await composer.message.fill(text);
  const end = await prepareEnd(mortal, way);
  mortal.sandbox.setFault(outcomes[outcome]);
  await stopAt(composer.page, point);
  await composer.pressSend();
  await expect.poll(() => stoppedAt(composer.page), { timeout: 60_000 }).toBe(point);
  await end();
  if (leavesScreen(way)) {
    await stopAt(composer.page, null);
    await judgeWitness(mortal, composer, text, expected);
  }
  await bringBack(mortal, way);
  await judgeAfter(mortal, slug, text, expected);
}

/** Tells the probe where to stop, and forgets where it did before. */
async function stopAt(page: Page, point: string | null): Promise<void> {
  await page.evaluate(
    `chrome.storage.session.set(${JSON.stringify({ stopAt: point, stoppedAt: null })})`,
  );
}

async function stoppedAt(page: Page): Promise<unknown> {
  return page.evaluate(`chrome.storage.session.get("stoppedAt").then((kept) => kept.stoppedAt)`);
}
