import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { ComposerPopup } from "../pages/composer-popup.ts";
import type { KillCase } from "./cases.ts";
import { factsOf, judge, lieIn } from "./judge.ts";
import type { MortalCourier } from "./mortal-courier.ts";
import { MomentMissed, reachMoment } from "./moments.ts";
import type { Word } from "./outcomes.ts";
import { whereTextIs, wordOf } from "./what-is-told.ts";
import { bringBack, leavesScreen, openRealPopup, prepareEnd, type Way } from "./ways.ts";

/** Somebody nobody wrote to before, and a text nobody wrote. */
export function somebody(): { slug: string; text: string } {
  const id = randomUUID().slice(0, 8);
  return { slug: `somebody-${id}`, text: `Hello somebody ${id}` };
}

/** Sends, ends Courier at the moment, opens it again and judges. */
export function endAt(mortal: MortalCourier, each: KillCase & { way: Way }): Promise<void> {
  return untilMet(mortal, () => endOnce(mortal, each));
}

/** A moment that was missed shows nothing, and is tried again with somebody else. */
async function untilMet(mortal: MortalCourier, play: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const missed = await play().then(
      () => null,
      (reason: unknown) => reason,
    );
    if (missed === null) return;
    if (!(missed instanceof MomentMissed) || tries === 3) throw missed;
    mortal.sandbox.release();
    mortal.sandbox.reset();
  }
}

async function endOnce(
  mortal: MortalCourier,
  { moment, outcome, way, expected }: KillCase & { way: Way },
): Promise<void> {
  await mortal.chooseUndo("None, send at once");
  const { slug, text } = somebody();
  const composer = await mortal.compose(slug);
  if (moment === "connection") await hangUp(mortal);
  await composer.message.fill(text);
  const end = await prepareEnd(mortal, way);
  const reached = reachMoment(mortal.sandbox, moment, outcome, text);
  await composer.pressSend();
  await reached();
  await end();
  mortal.sandbox.release();
  if (leavesScreen(way)) await judgeWitness(mortal, composer, text, expected);
  await bringBack(mortal, way);
  await judgeAfter(mortal, slug, text, expected);
}

/** Closes the real popup at the moment: the worker goes on, and tells whoever comes back. */
export function closePopupAt(mortal: MortalCourier, each: KillCase): Promise<void> {
  return untilMet(mortal, () => closePopupOnce(mortal, each));
}

async function closePopupOnce(
  mortal: MortalCourier,
  { moment, outcome, expected }: KillCase,
): Promise<void> {
  await mortal.chooseUndo("None, send at once");
  const { slug, text } = somebody();
  const { composer, close } = await openRealPopup(mortal, slug);
  if (moment === "connection") await hangUp(mortal);
  await composer.message.fill(text);
  const reached = reachMoment(mortal.sandbox, moment, outcome, text);
  await composer.pressSend();
  try {
    await reached();
  } finally {
    await close();
  }
  mortal.sandbox.release();
  await judgeAfter(mortal, slug, text, expected);
}

/** What the screen that pressed Send says of the worker that died behind it. */
export async function judgeWitness(
  { sandbox }: MortalCourier,
  composer: ComposerPopup,
  text: string,
  expected: readonly Word[],
): Promise<void> {
  const word = await wordOf(composer);
  expect([...expected, "found"], "what the open screen says").toContain(word);
  expect(lieIn(word, factsOf(sandbox, text))).toBeNull();
}

/** Opens the composer for the same person again. */
export async function judgeAfter(
  mortal: MortalCourier,
  slug: string,
  text: string,
  expected: readonly Word[],
): Promise<void> {
  const again = await mortal.reopen(slug);
  const word = await wordOf(again);
  const seen = { word, text: await whereTextIs(again, text) };
  judge(seen, factsOf(mortal.sandbox, text), expected);
}

/**
 * Lets the worker learn the protocol by an answer after which the connection ends, so that the send
 * needs a new one.
 */
async function hangUp({ sandbox, courier }: MortalCourier): Promise<void> {
  sandbox.setFault({ on: "accounts", preset: "end-after-answer" });
  const ended = sandbox.waitFor("cut");
  const page = courier.context
    .pages()
    .find((each) => each.url().startsWith(courier.extensionPage("")));
  await page?.evaluate(`chrome.runtime.sendMessage({ name: "accounts.list", input: {} })`);
  await ended;
}
