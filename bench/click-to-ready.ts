import { type CourierBrowser, launchBrowser } from "../sandbox/browser/launch-browser.ts";
import { clickElsewhere, clickToolbar } from "../sandbox/browser/toolbar.ts";
import type { Sandbox } from "../sandbox/start-sandbox.ts";

/** A popup to be measured: it calls `performance.mark("ready")` when the message box takes keys. */
export interface Contender {
  name: string;
  extensionDir: string;
  /** What a person does once before the first message. */
  prepare: (courier: CourierBrowser) => Promise<void>;
}

export interface OpenPopup {
  /** From just before the toolbar click to the mark, in milliseconds. */
  open: () => Promise<number>;
  close: () => Promise<void>;
}

/** Starts a browser for one contender, on a profile, with its popup opened once to warm up. */
export async function warmUp(contender: Contender, sandbox: Sandbox): Promise<OpenPopup> {
  const { hostRules, spkiHash } = sandbox;
  const { extensionDir } = contender;
  const courier = await launchBrowser({ extensionDir, hostRules, spkiHash, headless: true });
  await contender.prepare(courier);
  const page = await courier.context.newPage();
  await page.goto("https://www.linkedin.com/in/ada-brandt/");
  const open = async () => {
    const clickedAt = Date.now();
    const popup = await clickToolbar(courier, page);
    await popup.waitForFunction(() => performance.getEntriesByName("ready").length > 0);
    const readyAt = await popup.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName("ready")[0]?.startTime ?? 0),
    );
    await clickElsewhere(courier, page);
    return readyAt - clickedAt;
  };
  await open();
  return { open, close: courier.close };
}
