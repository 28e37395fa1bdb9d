import { expect, type Locator, type Page } from "@playwright/test";
import { until } from "../../sandbox/browser/until.ts";
import type { Sandbox } from "../../sandbox/start-sandbox.ts";
import type { ComposerPopup } from "../pages/composer-popup.ts";
import { judgeRecall, recallWordIn } from "./judge-recall.ts";
import type { MortalCourier } from "./mortal-courier.ts";
import { type RecallCase, type RecallMoment, recallOutcomes } from "./recall-cases.ts";
import { somebody } from "./run-case.ts";
import { bringBack, leavesScreen, openRealPopup, prepareEnd, type Way } from "./ways.ts";

/** Sends, recalls, ends Courier at the moment, opens it again and judges. */
export async function endInRecall(
  mortal: MortalCourier,
  { way, expected, ...when }: RecallCase & { way: Way },
): Promise<void> {
  await mortal.chooseUndo("None, send at once");
  const { slug, text } = somebody();
  const composer = await mortal.compose(slug);
  await send(composer, text);
  const end = await prepareEnd(mortal, way);
  await recallUntil(mortal.sandbox, composer, when);
  await end();
  mortal.sandbox.release();
  if (leavesScreen(way)) {
    judgeRecall(await recallWordIn(composer.outcome), mortal.sandbox, expected);
  }
  await bringBack(mortal, way);
  await judgeAfter(mortal, text, expected);
}

/** Closes the real popup at the moment: the worker goes on, and tells whoever comes back. */
export async function closePopupInRecall(
  mortal: MortalCourier,
  { expected, ...when }: RecallCase,
): Promise<void> {
  await mortal.chooseUndo("None, send at once");
  const { slug, text } = somebody();
  const { composer, close } = await openRealPopup(mortal, slug);
  await send(composer, text);
  await recallUntil(mortal.sandbox, composer, when);
  await close();
  mortal.sandbox.release();
  await judgeAfter(mortal, text, expected);
}

async function send(composer: ComposerPopup, text: string): Promise<void> {
  await composer.message.fill(text);
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to");
}

async function recallUntil(
  sandbox: Sandbox,
  { page }: ComposerPopup,
  { moment, outcome }: Pick<RecallCase, "moment" | "outcome">,
): Promise<void> {
  const hold = { arrived: "at-headers", decided: true, answered: false } as const;
  sandbox.setFault({ on: "recall", hold: hold[moment], ...recallOutcomes[outcome] });
  const reached = whenReached(sandbox, moment);
  await button(page, "Recall").click();
  const sure = button(page, "Recall it");
  await expect(sure).not.toHaveAttribute("aria-disabled", "true");
  await sure.click();
  await reached;
}

function whenReached(sandbox: Sandbox, moment: RecallMoment): Promise<unknown> {
  const ofRecall = { method: "DELETE" };
  if (moment === "arrived") return sandbox.waitFor("headers", ofRecall);
  if (moment === "answered") return sandbox.waitFor("answer-read", ofRecall);
  return until("held recall", async () => sandbox.held() > 0 || undefined, 60_000);
}

/** What the list of the last sends says; and, of a doubt, what a look into the conversation finds. */
async function judgeAfter(
  mortal: MortalCourier,
  text: string,
  expected: RecallCase["expected"],
): Promise<void> {
  const { sandbox } = mortal;
  const row = await rowOf(await mortal.open("popup.html"), text);
  const word = await recallWordIn(row);
  judgeRecall(word, sandbox, expected);
  if (word !== "unconfirmed") return;
  await row.getByRole("button", { name: "Check the conversation" }).click();
  const isGone = sandbox.recalled().length > 0;
  await expect(row).toContainText(isGone ? "did not find it" : "was still there");
  await expect(row).toContainText("Recall not confirmed");
  judgeRecall("unconfirmed", sandbox, expected);
}

async function rowOf(page: Page, text: string): Promise<Locator> {
  const list = page.getByRole("region", { name: "Last sends" });
  const row = list.getByRole("listitem").filter({ hasText: text });
  // Open or not, by whether the outcome counts as seen by now.
  await row.getByRole("group").evaluate((details) => details.setAttribute("open", ""));
  return row;
}

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}
