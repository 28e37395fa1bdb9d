import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginProfile } from "./begin-profile.ts";
import { type BrowserSetup, chromiumFlags } from "./chromium-flags.ts";

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
    const fail = (reason: string) => reject(new Error(`${reason}\n${said.slice(-2000)}`));
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
  const temporary = setup.userDataDir === undefined;
  const profile = setup.userDataDir ?? (await mkdtemp(join(tmpdir(), "courier-profile-")));
  if (temporary) beginProfile(profile, setup.extensionDir);
  const isRoot = process.getuid?.() === 0;
  const child = spawn(executable, chromiumFlags(setup, profile, isRoot), {
    stdio: ["ignore", "ignore", "pipe"],
  });
  // A test runner that gives up on us must not leave a browser behind.
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const cleanUp = async () => {
    await exited;
    process.off("exit", endWithUs);
    // Its last child processes may still write for a moment.
    if (temporary) await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  };
  const ended = cleanUp();
  const kill = () => void child.kill("SIGKILL");
  try {
    return { endpoint: await endpointOf(child), userDataDir: profile, ended, kill };
  } catch (error) {
    kill();
    throw error;
  }
}
