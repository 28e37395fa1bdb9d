import { realpathSync } from "node:fs";
import { type BrowserContext, type CDPSession, chromium } from "@playwright/test";
import type { BrowserSetup } from "./chromium-flags.ts";
import { type RunningChromium, startChromium } from "./start-chromium.ts";
import { until } from "./until.ts";
import { type Problem, ProblemWatch } from "./watch-problems.ts";

/** A running Chromium with the built extension in it. */
export type CourierBrowser = {
  /** The person's own context: its pages are the tabs. It does not see popups; `toolbar.ts` does. */
  readonly context: BrowserContext;
  /** Speaks the DevTools protocol with the browser as a whole. */
  readonly cdp: CDPSession;
  readonly endpoint: string;
  readonly extensionId: string;
  readonly userDataDir: string;
  /** The address of one of the extension's pages, such as "options.html". */
  readonly extensionPage: (file: string) => string;
  readonly watch: ProblemWatch;
  /** What the extension complained about so far; a good run leaves it empty. */
  readonly problems: readonly Problem[];
  /** Resolves when the browser has ended, also when a person closed its last window. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its temporary profile; may be called twice. */
  readonly close: () => Promise<void>;
  /** Ends the process as a crash or a power cut would. */
  readonly kill: () => Promise<void>;
};

const closeLimitMs = 5_000;

/** A killed browser was up again without its extension for ten seconds, twice in a row, on two cores with other work. */
const loadLimitMs = 25_000;

/** The id Chromium made from the folder of the unpacked extension. */
function findExtension(session: CDPSession, extensionDir: string): Promise<string> {
  const wanted = realpathSync(extensionDir);
  const find = async () => {
    const { extensions } = await session.send("Extensions.getExtensions");
    return extensions.find(({ path, enabled }) => enabled && realpathSync(path) === wanted)?.id;
  };
  return until(`loaded extension from ${extensionDir}`, find, loadLimitMs);
}

/** Everything of a running Chromium that needs a connection to it. */
async function connectTo({ endpoint }: RunningChromium, setup: BrowserSetup) {
  const connection = await chromium.connectOverCDP(endpoint);
  const cdp = await connection.newBrowserCDPSession();
  const [context] = connection.contexts();
  if (context === undefined) throw new Error("the browser has no context");
  const extensionId = await findExtension(cdp, setup.extensionDir);
  const watch = new ProblemWatch(extensionId);
  watch.watchContext(context);
  const extensionPage = (file: string) => `chrome-extension://${extensionId}/${file}`;
  return { cdp, context, extensionId, extensionPage, watch, problems: watch.problems };
}

/** Starts COURIER_CHROMIUM, else /usr/bin/chromium, with the extension and the sandbox's host names. */
export async function launchBrowser(setup: BrowserSetup): Promise<CourierBrowser> {
  const executable = process.env["COURIER_CHROMIUM"] ?? "/usr/bin/chromium";
  const running = await startChromium(executable, setup);
  const { endpoint, userDataDir, ended } = running;
  const kill = () => {
    running.kill();
    return ended;
  };
  try {
    const connected = await connectTo(running, setup);
    const close = async () => {
      const timer = setTimeout(running.kill, closeLimitMs);
      // The browser ends before it answers.
      connected.cdp.send("Browser.close").catch(() => undefined);
      await ended;
      clearTimeout(timer);
    };
    return { ...connected, endpoint, userDataDir, ended, close, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
