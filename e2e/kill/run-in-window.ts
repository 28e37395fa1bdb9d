import { expect } from "@playwright/test";
import type { MortalCourier, UndoWindow } from "./mortal-courier.ts";
import { judgeAfter, judgeWitness, somebody } from "./run-case.ts";
import { bringBack, leavesScreen, openRealPopup, prepareEnd, type Way } from "./ways.ts";

interface InWindow {
  readonly window: UndoWindow;
  /** What the countdown says at the end of Courier. */
  readonly left: RegExp;
  readonly way: Way;
}

/** Ends Courier in the Undo window: the text comes back, and nothing ever left. */
export async function endInWindow(mortal: MortalCourier, { window, left, way }: InWindow) {
  await mortal.chooseUndo(window);
  const { slug, text } = somebody();
  const composer = await mortal.compose(slug);
  await composer.message.fill(text);
  const end = await prepareEnd(mortal, way);
  await composer.pressSend();
  await composer.page.getByRole("button", { name: left }).waitFor();
  await end();
  if (leavesScreen(way)) await judgeWitness(mortal, composer, text, ["returned"]);
  await bringBack(mortal, way);
  await judgeAfter(mortal, slug, text, ["returned"]);
  expect(mortal.sandbox.bodies(text)).toEqual([]);
}

/** Nobody has to keep looking until a message leaves. */
export async function closePopupInWindow(mortal: MortalCourier, window: UndoWindow) {
  await mortal.chooseUndo(window);
  const { slug, text } = somebody();
  const { composer, close } = await openRealPopup(mortal, slug);
  await composer.message.fill(text);
  await composer.pressSend();
  await composer.page.getByRole("button", { name: /Sends in \d s/ }).waitFor();
  await close();
  await judgeAfter(mortal, slug, text, ["sent"]);
  expect(mortal.sandbox.bodies(text)).toHaveLength(1);
}
