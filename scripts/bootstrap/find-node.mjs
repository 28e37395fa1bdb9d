import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Advice } from "./advice.mjs";

const needed = 24;

/**
 * @param {string} version "v24.21.0" or "24.21.0"
 * @returns {number} 24; 0 when there is no number
 */
export function majorOf(version) {
  return Number(/^v?(\d+)\./.exec(version.trim())?.[1] ?? 0);
}

/**
 * Node 24 comes with `npm ci` as a platform package; elsewhere the host's own is used if it is new enough.
 * @param {string} root
 * @returns {string[]} paths, best first
 */
function candidates(root) {
  const file = process.platform === "win32" ? "node.exe" : "node";
  const platform = process.platform === "win32" ? "win" : process.platform;
  const packaged = join(root, "node_modules", `node-${platform}-${process.arch}`, "bin", file);
  return [packaged, process.execPath];
}

/**
 * A binary that is there may still not run (musl, a foreign architecture), so each is really started.
 * @param {string} path
 */
function runs(path) {
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 15_000 });
  return status === 0 && majorOf(stdout) >= needed;
}

/**
 * @param {string} root
 * @returns {string} the path of a Node that runs TypeScript files as they are
 */
export function findNode(root) {
  const found = candidates(root).find(runs);
  if (found !== undefined) return found;
  throw new Advice(
    `Courier needs Node ${needed}. None came with the packages for ${process.platform}-${process.arch}, ` +
      `and this is Node ${process.versions.node}: please install Node ${needed} or newer.`,
  );
}
