import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter as ours, dirname, join } from "node:path";
import { Advice } from "./advice.mjs";

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} folders that go first
 * @param {string} delimiter between two of them, as the platform has it
 * @returns {NodeJS.ProcessEnv} the same, under the name the platform uses ("Path" on Windows)
 */
export function withPath(env, folders, delimiter = ours) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [name]: [...folders, env[name] ?? ""].join(delimiter) };
}

/**
 * Runs `scripts/<command>.ts` in this terminal; signals go on to it, and it decides when to end.
 * @param {{ root: string, node: string, chromium: string | undefined, command: string, args: string[] }} what
 * @returns {Promise<number>} its exit code
 */
export function runScript({ root, node, chromium, command, args }) {
  const script = join(root, "scripts", `${command}.ts`);
  if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
    throw new Advice(
      `There is no command "${command}". Try: npm start, npm test, npm run sandbox.`,
    );
  }
  const env = withPath(process.env, [join(root, "node_modules", ".bin"), dirname(node)]);
  if (chromium !== undefined) env["COURIER_CHROMIUM"] = chromium;
  const child = spawn(node, [script, ...args], { cwd: root, env, stdio: "inherit" });
  // Ctrl+C reaches the child by the terminal as well: a second one must not end it in the middle of closing.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
    });
  });
}
