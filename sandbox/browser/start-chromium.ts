import { spawn } from "node:child_process";
import { type BrowserSetup, chromiumFlags } from "./chromium-flags.ts";
import { type OpenProfile, openProfile } from "./open-profile.ts";
import { endpointOf, isDeniedSandbox } from "./read-endpoint.ts";

export type RunningChromium = {
  /** Where the DevTools protocol is spoken, `ws://127.0.0.1:...`. */
  readonly endpoint: string;
  readonly userDataDir: string;
  /** Resolves when the process has ended, by itself or not, and its temporary profile is gone. */
  readonly ended: Promise<void>;
  readonly kill: () => void;
};

/** The rule by which every host is unknown that no other rule names. */
const nowhereElse = "MAP * ~NOTFOUND";

/** Told once; each further start would end as the first did. */
const denied = new Set<string>();

/** @param executable path of a Chromium or Chrome for Testing */
export async function startChromium(
  executable: string,
  setup: BrowserSetup,
): Promise<RunningChromium> {
  // Without its sandbox a browser goes nowhere but to ours.
  const isLocal = setup.hostRules?.includes(nowhereElse) === true;
  const isRoot = process.getuid?.() === 0;
  if (isRoot || (isLocal && denied.has(executable))) return startOnce(executable, setup, true);
  try {
    return await startOnce(executable, setup, false);
  } catch (error) {
    if (!isLocal || !(error instanceof Error) || !isDeniedSandbox(error.message)) throw error;
    denied.add(executable);
    console.log(
      "This system denies Chromium its own sandbox, so it runs without (--no-sandbox); it can reach nothing but this computer.",
    );
    return startOnce(executable, setup, true);
  }
}

async function startOnce(
  executable: string,
  setup: BrowserSetup,
  noSandbox: boolean,
): Promise<RunningChromium> {
  const profile = openProfile(setup);
  try {
    return await startOn(profile, executable, chromiumFlags(setup, profile.folder, noSandbox));
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
