#!/usr/bin/env node
/**
 * `node scripts/bootstrap.mjs <command> [arguments]`: makes a fresh clone ready, then runs
 * `scripts/<command>.ts`, with "-" for ":". Only Node's own modules, and nothing newer than Node 20.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Advice } from "./bootstrap/advice.mjs";
import { findChromium } from "./bootstrap/find-chromium.mjs";
import { findNode, majorOf } from "./bootstrap/find-node.mjs";
import { installPackages } from "./bootstrap/install-packages.mjs";
import { runScript } from "./bootstrap/run-script.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const commands = [
  "start",
  "test",
  "test-kill",
  "test:mutation",
  "soak",
  "bench",
  "nightly",
  "sandbox",
];
const needsBrowser = new Set(["start", "test", "test-kill", "soak", "bench"]);

/** @param {string} version what runs this file, such as "20.11.0" */
function checkHostNode(version) {
  if (majorOf(version) < 20) {
    throw new Advice(`Courier needs Node 20 or newer; this is Node ${version}. See nodejs.org.`);
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function bootstrap(command, args) {
  checkHostNode(process.versions.node);
  if (!commands.includes(command)) {
    throw new Advice(
      `Which command? Try: ${commands.map((name) => `npm run ${name.replace("test-", "test:")}`).join(", ")}.`,
    );
  }
  await installPackages(root);
  const node = findNode(root);
  const chromium = needsBrowser.has(command) ? await findChromium(root, node) : undefined;
  return runScript({ root, node, chromium, command: command.replace(":", "-"), args });
}

try {
  const [command = "", ...args] = process.argv.slice(2);
  process.exitCode = await bootstrap(command, args);
} catch (error) {
  if (!(error instanceof Advice)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
