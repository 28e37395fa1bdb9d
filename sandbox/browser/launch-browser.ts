import { realpathSync } from "node:fs";
import { type BrowserContext, type CDPSession, chromium } from "@playwright/test";
import type { Launch } from "./chromium-arguments.ts";
import { startChromium } from "./start-chromium.ts";
import { until } from "./until.ts";
import { type Problem, ProblemWatch } from "./watch-problems.ts";

/** A running Chromium with the built extension in it. */
export type Browser = {
  /** The person's own context: its pages are the tabs. It does not see popups; `toolbar.ts` does. */
  readonly context: BrowserContext;
  /** Speaks the DevTools protocol with the browser as a whole. */
  readonly session: CDPSession;
  readonly endpoint: string;
  readonly extensionId: string;
  /** The address of one of the extension's pages, such as "options.html". */
  readonly extensionPage: (file: string) => string;
  readonly watch: ProblemWatch;
  /** What the extension complained about so far; a good run leaves it empty. */
  readonly problems: readonly Problem[];
  /** Resolves when the browser has ended, also when a person closed its last window. */
  readonly exited: Promise<void>;
  /** Ends the browser and removes its temporary profile; may be called twice. */
  readonly close: () => Promise<void>;
};

const closeLimitMs = 5_000;

/** The id Chromium made from the folder of the unpacked extension. */
function findExtension(session: CDPSession, extensionDir: string): Promise<string> {
  const wanted = realpathSync(extensionDir);
  return until(`loaded extension from ${extensionDir}`, async () => {
    const { extensions } = await session.send("Extensions.getExtensions");
    return extensions.find(({ path, enabled }) => enabled && realpathSync(path) === wanted)?.id;
  });
}

/** Starts COURIER_CHROMIUM, else /usr/bin/chromium, with the extension and the sandbox's host names. */
export async function launchBrowser(launch: Launch): Promise<Browser> {
  const executable = process.env["COURIER_CHROMIUM"] ?? "/usr/bin/chromium";
  const running = await startChromium(executable, launch);
  let session: CDPSession | undefined;
  const close = async () => {
    const timer = setTimeout(running.kill, closeLimitMs);
    if (session === undefined) running.kill();
    // The browser ends before it answers.
    session?.send("Browser.close").catch(() => undefined);
    await running.exited;
    clearTimeout(timer);
  };
  try {
    const connection = await chromium.connectOverCDP(running.endpoint);
    session = await connection.newBrowserCDPSession();
    const [context] = connection.contexts();
    if (context === undefined) throw new Error("the browser has no context");
    const extensionId = await findExtension(session, launch.extensionDir);
    const watch = new ProblemWatch(extensionId);
    watch.watchContext(context);
    return {
      context,
      session,
      endpoint: running.endpoint,
      extensionId,
      extensionPage: (file) => `chrome-extension://${extensionId}/${file}`,
      watch,
      problems: watch.problems,
      exited: running.exited,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
