import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumArguments, type Launch } from "./chromium-arguments.ts";

export type RunningChromium = {
  /** Where the DevTools protocol is spoken, `ws://127.0.0.1:...`. */
  readonly endpoint: string;
  /** Resolves when the process has ended, by itself or not, and its temporary profile is gone. */
  readonly exited: Promise<void>;
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
export async function startChromium(executable: string, launch: Launch): Promise<RunningChromium> {
  const temporary = launch.userDataDir === undefined;
  const profile = launch.userDataDir ?? (await mkdtemp(join(tmpdir(), "courier-profile-")));
  const isRoot = process.getuid?.() === 0;
  const child = spawn(executable, chromiumArguments(launch, profile, isRoot), {
    stdio: ["ignore", "ignore", "pipe"],
    // A Ctrl+C in the terminal is for us: we close the browser in order.
    detached: process.platform !== "win32",
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const cleanUp = async () => {
    await ended;
    // Its last child processes may still write for a moment.
    if (temporary) await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  };
  const exited = cleanUp();
  const kill = () => void child.kill("SIGKILL");
  try {
    return { endpoint: await endpointOf(child), exited, kill };
  } catch (error) {
    kill();
    throw error;
  }
}
