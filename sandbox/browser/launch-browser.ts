import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, type CDPSession, chromium } from "playwright";
import { type BrowserSetup, chromiumFlags } from "./chromium-flags.ts";

type LaunchOptions = Omit<BrowserSetup, "executable" | "userDataDir" | "asRoot"> & {
  /** An existing profile, for a restart; it is then not removed at the end. */
  userDataDir?: string;
};

/** A running browser with the extension in it. */
export interface CourierBrowser {
  /** Where a further connection can be made, which then sees pages that came later. */
  readonly endpoint: string;
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** A session with the browser itself. */
  readonly cdp: CDPSession;
  readonly extensionId: string;
  readonly userDataDir: string;
  /** Resolves when the browser has ended, by itself or not. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
  /** Ends the process as a crash or a power cut would. */
  kill(): Promise<void>;
}

/** How long a browser may take to say where it can be reached, on a slow machine. */
const startLimitMs = 30_000;

/** Starts the Chromium named by COURIER_CHROMIUM with an unpacked extension, and connects to it. */
export async function launchBrowser(options: LaunchOptions): Promise<CourierBrowser> {
  const executable = process.env["COURIER_CHROMIUM"];
  if (!executable)
    throw new Error("COURIER_CHROMIUM names no browser; start by `npm start` or `npm test`");
  const userDataDir = options.userDataDir ?? (await mkdtemp(path.join(tmpdir(), "courier-")));
  const asRoot = process.getuid?.() === 0;
  const flags = chromiumFlags({ ...options, executable, userDataDir, asRoot });
  const running = spawn(executable, flags, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => running.once("exit", () => resolve()));
  const endpoint = await debuggingEndpoint(running);
  const browser = await chromium.connectOverCDP(endpoint);
  const cdp = await browser.newBrowserCDPSession();
  const stop = async () => {
    await ended;
    if (options.userDataDir === undefined) await removeFolder(userDataDir);
  };
  return {
    endpoint,
    browser,
    context: onlyContext(browser),
    cdp,
    extensionId: await extensionIdOf(cdp),
    userDataDir,
    ended,
    async close() {
      await cdp.send("Browser.close").catch(() => undefined);
      await stop();
    },
    async kill() {
      running.kill("SIGKILL");
      await stop();
    },
  };
}

/** The address that Chromium prints once it listens. */
function debuggingEndpoint(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const fail = () => reject(new Error(`Chromium did not start:\n${printed.slice(-2_000)}`));
    const timer = setTimeout(fail, startLimitMs);
    browser.once("error", fail);
    browser.once("exit", fail);
    browser.stderr?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const endpoint = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (endpoint === undefined) return;
      clearTimeout(timer);
      printed = "";
      resolve(endpoint);
    });
  });
}

function onlyContext(browser: Browser): BrowserContext {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("the browser has no window");
  return context;
}

/** The extension loaded from the command line, once the browser lists it. */
async function extensionIdOf(cdp: CDPSession): Promise<string> {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline) {
    const { extensions } = await cdp.send("Extensions.getExtensions");
    const [loaded] = extensions;
    if (loaded?.enabled) return loaded.id;
  }
  throw new Error("the browser did not load the extension");
}

/** A browser that has just ended may still be writing into its folder. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
