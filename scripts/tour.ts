import { expect as expectSoon, type Page } from "@playwright/test";
import { ComposerPopup } from "../e2e/pages/composer-popup.ts";
import type { CourierBrowser } from "../sandbox/browser/launch-browser.ts";
import { clickElsewhere, clickToolbar, pressShortcut } from "../sandbox/browser/toolbar.ts";
import { ada, fullName, profilePath } from "../sandbox/linkedin/people.ts";
import type { Sandbox } from "../sandbox/start-sandbox.ts";
import { account, connectAccount } from "./start/connect-account.ts";
import { Album } from "./tour/album.ts";
import { judgeTour, type Seen } from "./tour/judge-tour.ts";

const limitMs = 15_000;
const expect = expectSoon.configure({ timeout: limitMs });
const addition = "\n\nPS: Your maps for hikers made me smile.";

/** The number in the meter "Messages left today". */
async function readLeft(popup: Page): Promise<number> {
  const meter = popup.getByRole("meter", { name: "Messages left today" });
  return Number(await meter.getAttribute("value"));
}

async function connect(page: Page, browser: CourierBrowser, key: string, album: Album) {
  await page.goto(browser.extensionPage("options.html"));
  await expect(page.getByRole("textbox", { name: "API key" })).toBeVisible();
  await album.take(page, "options-empty");
  await connectAccount(page, key);
  await album.take(page, "options-connected");
}

/** From the toolbar click on the profile to the outcome. */
async function writeAndSend(page: Page, browser: CourierBrowser, album: Album) {
  await page.goto(`https://www.linkedin.com${profilePath(ada)}`);
  await album.take(page, "profile");
  const popup = await clickToolbar(browser, page);
  const composer = new ComposerPopup(popup);
  await expect(composer.message).toHaveValue(/\S/);
  await expect(composer.send).not.toHaveAttribute("aria-disabled", "true");
  await album.take(popup, "composer");

  await composer.message.press("ControlOrMeta+End");
  await popup.keyboard.insertText(addition);
  await expect(composer.message).toHaveValue(/smile\.$/);
  const message = await composer.message.inputValue();
  const recipient = await popup.getByRole("heading").first().innerText();
  const leftBefore = await readLeft(popup);
  await album.take(popup, "edited");

  await composer.pressSend();
  await expect(popup.getByRole("button", { name: "Undo" })).toBeVisible();
  await album.take(popup, "held");
  await expect(composer.outcome).toContainText(/sent to/i);
  await expect.poll(() => readLeft(popup)).toBe(leftBefore - 1);
  // What follows the sentence is the button for another message.
  const [status = ""] = (await composer.outcome.innerText()).split("\n");
  await album.take(popup, "sent");
  const leftAfter = await readLeft(popup);
  await clickElsewhere(browser, page);
  return { recipient, message, status, leftBefore, leftAfter };
}

/** Away from any profile, called by the shortcut. */
async function lookElsewhere(page: Page, browser: CourierBrowser, album: Album): Promise<number> {
  await page.goto("https://www.linkedin.com/feed/");
  const popup = await pressShortcut(browser, page);
  await expect(popup.getByRole("meter", { name: "Messages left today" })).toBeVisible();
  await album.take(popup, "off-profile");
  const left = await readLeft(popup);
  await clickElsewhere(browser, page);
  return left;
}

function tell(seen: Seen, folder: string): void {
  console.log(`
Recipient:   ${seen.recipient}
From:        ${seen.account}
Message:     ${seen.message.replaceAll("\n", "\n             ")}
Status:      ${seen.status}
Left today:  ${seen.leftAfter}
Screenshots: ${folder}
`);
}

/** Does the whole job through the screen, and compares with what the sandbox took. True if all was so. */
export async function takeTour(browser: CourierBrowser, sandbox: Sandbox): Promise<boolean> {
  const folder = "out/tour";
  const album = new Album(folder);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.setDefaultTimeout(limitMs);

  await connect(page, browser, sandbox.sandboxKey, album);
  const sent = await writeAndSend(page, browser, album);
  const leftElsewhere = await lookElsewhere(page, browser, album);
  await page.goto(sandbox.controlUrl);
  await album.take(page, "sandbox-outbox");

  const seen = { ...sent, account, leftElsewhere };
  tell(seen, folder);
  const wanted = { recipient: fullName(ada), recipientUrn: `urn:li:fsd_profile:${ada.id}` };
  const problems = browser.problems.map(({ where, kind, text }) => `${kind} in ${where}: ${text}`);
  const wrong = judgeTour(seen, wanted, sandbox.deliveries(), problems);
  for (const sentence of wrong) console.log(`Not as it should be: ${sentence}`);
  if (wrong.length === 0) console.log("The sandbox took exactly this message, once.");
  return wrong.length === 0;
}
