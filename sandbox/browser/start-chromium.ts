import { type ChildProcess, spawn } from "node:child_process";
import { type BrowserSetup, chromiumFlags } from "./chromium-flags.ts";
import { type OpenProfile, openProfile } from "./open-profile.ts";

export type RunningChromium = {
  /** Where the DevTools protocol is spoken, `ws://127.0.0.1:...`. */
  readonly endpoint: string;
  readonly userDataDir: string;
  /** Resolves when the process has ended, by itself or not, and its temporary profile is gone. */
  readonly ended: Promise<void>;
  readonly kill: () => void;
};

const startLimitMs = 60_000;

/** Reads what Chromium says until it names its endpoint. */
function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error(`${reason}\n${said.slice(-2000)}`));
    };
    const timer = setTimeout(() => fail("Chromium did not start in time"), startLimitMs);
    child.once("error", (error) => fail(`Chromium cannot be started: ${error.message}`));
    child.once("exit", () => fail("Chromium ended while starting"));
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (endpoint === undefined) return;
      clearTimeout(timer);
      resolve(endpoint);
    });
  });
}

/** @param executable path of a Chromium or Chrome for Testing */
export async function startChromium(
  executable: string,
  setup: BrowserSetup,
): Promise<RunningChromium> {
  const profile = openProfile(setup);
  const isRoot = process.getuid?.() === 0;
  try {
    return await startOn(profile, executable, chromiumFlags(setup, profile.folder, isRoot));
  } catch (error) {
    profile.removeNow();
    throw error;
  }
}

async function startOn(
  { folder, remove, removeNow }: OpenProfile,
  executable: string,
  args: readonly string[],
): Promise<RunningChromium> {
  const child = spawn(executable, args, { stdio: ["ignore", "ignore", "pipe"] });
  const kill = () => void child.kill("SIGKILL");
  // Whoever gives up on us, or presses Ctrl+C, must not leave a browser or its profile behind.
  const endWithUs = () => {
    kill();
    removeNow();
  };
  process.once("exit", endWithUs);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const ended = exited.then(remove).finally(() => process.off("exit", endWithUs));
  try {
    return { endpoint: await endpointOf(child), userDataDir: folder, ended, kill };
  } catch (error) {
    kill();
    await ended.catch(() => undefined);
    throw error;
  }
}
