import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Advice } from "./advice.mjs";
import { runQuietly } from "./run-quietly.mjs";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT|IDLETIMEOUT/;

/**
 * npm writes `node_modules/.package-lock.json` as the last step of an install, so it is a stamp that no
 * interrupted install can leave, and the only one that also knows of a `npm install` made by hand.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @returns {boolean} every package that has to be there is there, in the version of the lock
 */
export function agrees(locked, installed) {
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === "") return true;
    const present = installed[path];
    if (present === undefined) return wanted.optional === true;
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} root */
function isInstalled(root) {
  const locked = readLock(join(root, "package-lock.json"));
  const installed = readLock(join(root, "node_modules", ".package-lock.json"));
  if (locked === undefined || installed === undefined) return false;
  // A deletion that was interrupted leaves the stamp behind, so the folders are looked for as well.
  return (
    agrees(locked, installed) &&
    Object.keys(installed).every((path) => existsSync(join(root, path)))
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, prefix: string[], shell: boolean }} the npm that started us, else the one in PATH
 */
export function npmCommand(env) {
  const cli = env["npm_execpath"];
  if (cli !== undefined && basename(cli) === "npm-cli.js") {
    return { command: process.execPath, prefix: [cli], shell: false };
  }
  return { command: "npm", prefix: [], shell: process.platform === "win32" };
}

/**
 * @param {string} output what npm said
 * @returns {string} one sentence, without npm's stack
 */
export function explainFailure(output) {
  if (noNetwork.test(output)) {
    return "The packages could not be fetched: the npm registry cannot be reached. Please check the network, then try again.";
  }
  const said = output
    .split("\n")
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .slice(0, 6);
  return ["npm ci did not succeed; its full output is in out/install.log.", ...said].join("\n");
}

/**
 * @param {string} root
 * @param {string[]} args for npm
 * @param {string} saying
 */
function runNpm(root, args, saying) {
  const { command, prefix, shell } = npmCommand(process.env);
  // `error` hides the engine warnings of a host on Node 20: what needs Node 24 runs on the one installed here.
  const all = [...prefix, ...args, "--loglevel=error"];
  return runQuietly(command, all, { saying, cwd: root, shell });
}

/**
 * Stops within seconds when there is no network: `npm ci` tries every package again, for minutes.
 * @param {string} root
 */
async function checkRegistry(root) {
  const impatient = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=20000"];
  const asked = await runNpm(root, ["view", "wxt", "version", ...impatient], "asking the registry");
  if (asked.code !== 0 && noNetwork.test(asked.output))
    throw new Advice(explainFailure(asked.output));
}

/**
 * Installs exactly what package-lock.json says, only when it is not there yet. Safe to run again.
 * @param {string} root
 */
export async function installPackages(root) {
  if (isInstalled(root)) return;
  console.log("Installing the packages of package-lock.json ...");
  await checkRegistry(root);
  const { code, output } = await runNpm(root, ["ci", "--no-audit", "--no-fund"], "installing");
  if (code === 0) return;
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(join(root, "out", "install.log"), output);
  throw new Advice(explainFailure(output));
}
