import type { Page } from "@playwright/test";
import type { Sandbox } from "../sandbox/start-sandbox.ts";
import { launchBrowser } from "../sandbox/browser/launch-browser.ts";
import { clickToolbar } from "../sandbox/browser/toolbar.ts";
import type { Contender } from "./click-to-ready.ts";

const unit = "Thank you for the notes on the tidal mill. I went through them on Sunday.\n";
/** As long as a message usually may be. */
const longText = `Hi Ada,\n${unit.repeat(110)}`.slice(0, 8_000);

/** Keys before which nothing is measured: the text has just been put in whole. */
const first = 3;
const measured = 20;
/** Keys that are typed without a wait between them. */
const atOnce = 100;

/** In milliseconds from the key to the frame that shows it, one for each key. */
interface KeyTimes {
  empty: number[];
  atEnd: number[];
  atStart: number[];
}

/**
 * Types into the composer of a real popup: into an empty box and into one that holds the long text
 * all but some letters, in turn; then the end of that text with no wait between the keys.
 */
export async function timeTyping(
  { extensionDir, prepare }: Contender,
  { hostRules, spkiHash }: Sandbox,
  rounds: number,
): Promise<KeyTimes> {
  const courier = await launchBrowser({ extensionDir, hostRules, spkiHash, headless: true });
  await prepare(courier);
  const page = await courier.context.newPage();
  await page.goto("https://www.linkedin.com/in/ada-brandt/");
  const popup = await clickToolbar(courier, page);
  // Until then the second look at a text is not there, which is part of the work at each key.
  await popup.locator("button:text-is('Send'):not([aria-disabled=true])").waitFor();
  await popup.evaluate(probe);
  const times: KeyTimes = { empty: [], atEnd: [], atStart: [] };
  const almost = longText.slice(0, -first - measured);
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push(...(await timeKeys(popup, "", "End")));
    times.atEnd.push(...(await timeKeys(popup, almost, "End")));
    times.atStart.push(...(await timeKeys(popup, almost, "Home")));
  }
  await typeOn(popup);
  await courier.close();
  return times;
}

async function timeKeys(popup: Page, before: string, to: "Home" | "End"): Promise<number[]> {
  await popup.locator("#message").fill(before);
  await popup.keyboard.press(`Control+${to}`);
  const times: number[] = [];
  for (let key = 0; key < first + measured; key += 1) {
    await popup.keyboard.press("a");
    times.push(Number(await popup.evaluate("shown()")));
  }
  return times.slice(first);
}

/** As fast as the keys go in, up to the last of 8,000 characters; throws where one of them was lost. */
async function typeOn(popup: Page): Promise<void> {
  const box = popup.locator("#message");
  await box.fill(longText.slice(0, -atOnce));
  await popup.keyboard.press("Control+End");
  await popup.keyboard.type(longText.slice(-atOnce));
  await popup.evaluate("shown()");
  if ((await box.inputValue()) !== longText) throw new Error("the box holds another text");
}

/** `shown`: how long the latest key took, once its frame is painted. A task that is posted from a frame comes after it. */
const probe = `(() => {
  let latest;
  addEventListener("keydown", ({ timeStamp, key }) => {
    if (key === "Control" || key === "End" || key === "Home") return;
    latest = new Promise((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now() - timeStamp);
        port1.close();
      };
      port2.postMessage(null);
    }));
  }, true);
  globalThis.shown = () => latest;
})()`;
