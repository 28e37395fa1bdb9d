/** `npm start`: Courier in a browser, against the sandbox; without a display it does the whole job itself. */
import { launchBrowser } from "../sandbox/browser/launch-browser.ts";
import { startSandbox } from "../sandbox/start-sandbox.ts";
import { buildExtension } from "./start/build-extension.ts";
import { openWindow } from "./start/open-window.ts";
import { readArguments, type StartMode } from "./start/read-arguments.ts";
import { takeTour } from "./tour.ts";

/** What has to be closed, in the order in which it was opened. */
const open: (() => Promise<void>)[] = [];
let ending = false;

/** Once, however often Ctrl+C is pressed and whoever ends first. */
async function end(code: number): Promise<never> {
  ending = true;
  for (const close of open.splice(0).toReversed()) await close();
  process.exit(code);
}

async function run(mode: StartMode): Promise<number> {
  console.log("Building the extension ...");
  const built = await buildExtension();
  if ("wrong" in built) {
    console.error(built.wrong);
    return 1;
  }
  console.log("Starting the sandbox ...");
  const sandbox = await startSandbox();
  open.push(() => sandbox.close());
  console.log("Starting the browser ...");
  const { hostRules, spkiHash } = sandbox;
  const headless = mode === "tour";
  const browser = await launchBrowser({
    extensionDir: built.folder,
    hostRules,
    spkiHash,
    headless,
  });
  open.push(() => browser.close());
  if (mode === "tour") return (await takeTour(browser, sandbox)) ? 0 : 1;
  await openWindow(browser, sandbox);
  return 0;
}

const asked = readArguments(process.argv.slice(2), process.platform, process.env);
if ("wrong" in asked) {
  console.error(asked.wrong);
  process.exit(1);
}

// A window is closed when one is done with it; a tour that is stopped has shown nothing.
const stopped = asked.mode === "tour" ? 130 : 0;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (!ending) void end(stopped);
  });
}

try {
  const code = await run(asked.mode);
  if (!ending) await end(code);
} catch (error) {
  // Closing the browser ends whatever waits for it with an error of its own.
  if (!ending) {
    console.error(error instanceof Error ? error.message : error);
    await end(1);
  }
}
