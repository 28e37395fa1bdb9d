import type { ChildProcess } from "node:child_process";

const startLimitMs = 60_000;

/** Reads what Chromium says until it names its endpoint; fails with the end of what it said. */
export function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error(`${reason}\n${said.slice(-2000)}`));
    };
    const timer = setTimeout(() => fail("Chromium did not start in time"), startLimitMs);
    child.once("error", (error) => fail(`Chromium cannot be started: ${error.message}`));
    // Unlike "exit", this comes after the last of its words.
    child.once("close", () => fail("Chromium ended while starting"));
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (endpoint === undefined) return;
      clearTimeout(timer);
      resolve(endpoint);
    });
  });
}

/**
 * Whether Chromium ended because it may not have a sandbox of its own, such as Playwright's on Ubuntu 23.10 and newer:
 * there AppArmor denies user namespaces to whatever it has no profile for.
 * @param said what Chromium wrote to stderr
 */
export function isDeniedSandbox(said: string): boolean {
  return said.includes("No usable sandbox!");
}
