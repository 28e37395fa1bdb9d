import { spawn } from "node:child_process";

/**
 * Runs a program and keeps its output to itself; every ten seconds one line tells that it still works.
 * @param {string} command
 * @param {string[]} args
 * @param {{ saying: string, cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, silenceMs?: number,
 *   signal?: AbortSignal, killSignal?: NodeJS.Signals, onOutput?: (text: string) => void }} options
 *   `silenceMs`: give up when it says nothing for so long
 * @returns {Promise<{ code: number | null, output: string, gaveUp: boolean }>} `code` is null when it did not end by itself
 */
export function runQuietly(command, args, { saying, silenceMs, onOutput, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let gaveUp = false;
    let lastWord = Date.now();
    const start = Date.now();
    const hear = (/** @type {unknown} */ chunk) => {
      output += String(chunk);
      onOutput?.(String(chunk));
      lastWord = Date.now();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);

    const heartbeat = setInterval(() => {
      console.log(`  ... ${saying} (${Math.round((Date.now() - start) / 1000)} s)`);
    }, 10_000);
    const watch = setInterval(() => {
      if (silenceMs === undefined || Date.now() - lastWord < silenceMs) return;
      gaveUp = true;
      child.kill();
    }, 500);

    const finish = (/** @type {number | null} */ code) => {
      clearInterval(heartbeat);
      clearInterval(watch);
      resolve({ code, output, gaveUp });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(null);
    });
    child.once("close", finish);
  });
}
