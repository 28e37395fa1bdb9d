import { expect, type Page } from "@playwright/test";
import { ComposerPopup } from "../e2e/pages/composer-popup.ts";
import { clickElsewhere, clickToolbar } from "../sandbox/browser/toolbar.ts";
import { type Sender, stopForGood, warmWorker } from "./sender.ts";

/** The life of the worker that takes the press. */
export type WorkerState = "warm" | "stopped";

/** Opens the profile that messages are pressed on; answers with what presses one. */
export async function openPresser(
  sender: Sender,
): Promise<(state: WorkerState, text: string) => Promise<number>> {
  const page = await sender.browser.context.newPage();
  await page.goto("https://www.linkedin.com/in/ada-brandt/");
  return (state, text) => pressOnce(sender, page, state, text);
}

/**
 * One message by the popup: from the click on Send until the headers of the request are at the
 * service, in milliseconds. In either state of the worker the connection to the service is open.
 */
async function pressOnce(
  { sandbox, browser }: Sender,
  page: Page,
  state: WorkerState,
  text: string,
): Promise<number> {
  const popup = new ComposerPopup(await clickToolbar(browser, page));
  await popup.message.fill(text);
  await warmWorker(popup.page);
  await expect(popup.send).not.toHaveAttribute("aria-disabled", "true");
  if (state === "stopped") await stopForGood(browser, popup.page);
  await popup.page.evaluate(noteClick);
  const arrived = sandbox.waitFor("headers", { method: "POST", path: "/linkedin/messaging/send" });
  await popup.pressSend();
  const arrivedAt = Date.parse((await arrived).at);
  const pressedAt = Number(await popup.page.evaluate("window.pressedAt"));
  await expect(popup.outcome).toContainText(/Sent to|Answered with/);
  await clickElsewhere(browser, page);
  return arrivedAt - pressedAt;
}

const noteClick = `addEventListener("click", () => (window.pressedAt ??= Date.now()), true)`;
