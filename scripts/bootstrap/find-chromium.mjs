import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { Advice } from "./advice.mjs";
import { runQuietly } from "./run-quietly.mjs";

/**
 * Where a Chromium or a Chrome for Testing usually is.
 * @param {{ platform: string, env: NodeJS.ProcessEnv, home: string }} host
 * @returns {string[]} paths, best first
 */
export function usualPlaces({ platform, env, home }) {
  if (platform === "darwin") {
    const apps = ["/Applications", join(home, "Applications")];
    const names = ["Chromium", "Google Chrome for Testing"];
    return apps.flatMap((dir) => names.map((name) => `${dir}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === "win32") {
    const roots = [env["LOCALAPPDATA"], env["ProgramFiles"], env["ProgramFiles(x86)"]];
    return roots
      .filter((dir) => dir !== undefined)
      .map((dir) => `${dir}\\Chromium\\Application\\chrome.exe`);
  }
  const folders = [
    ...(env["PATH"] ?? "").split(delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
  ];
  const names = ["chromium", "chromium-browser", "chrome-for-testing"];
  return [...new Set(folders.filter(Boolean))].flatMap((dir) =>
    names.map((name) => join(dir, name)),
  );
}

/**
 * Branded Chrome ignores `--load-extension` since version 137; Chromium and Chrome for Testing take it.
 * @param {string} version the answer to `--version`
 * @returns {boolean}
 */
export function takesExtensions(version) {
  const major = Number(/(?:Chromium|Google Chrome for Testing) (\d+)\./.exec(version)?.[1] ?? 0);
  return major >= 127;
}

/** @param {string} path */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window and prints nothing.
  if (process.platform === "win32") return true;
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return takesExtensions(stdout ?? "");
}

const inUsualPlaces = () =>
  usualPlaces({ platform: process.platform, env: process.env, home: homedir() }).find(works);

/**
 * @param {string} root
 * @param {string} node
 * @returns {string | undefined} the one Playwright installed
 */
function playwrightsOwn(root, node) {
  const ask = `import("@playwright/test").then((p) => console.log(p.chromium.executablePath()))`;
  const { stdout } = spawnSync(node, ["-e", ask], { cwd: root, encoding: "utf8", timeout: 30_000 });
  const path = (stdout ?? "").trim();
  return path !== "" && works(path) ? path : undefined;
}

/**
 * @param {string} root
 * @param {string} node
 */
async function installByPlaywright(root, node) {
  console.log("Fetching a Chromium with Playwright ...");
  const cli = join(root, "node_modules", "playwright", "cli.js");
  const { code } = await runQuietly(node, [cli, "install", "--no-shell", "chromium"], {
    saying: "fetching Chromium",
    cwd: root,
    // Without a way to its servers it could try for long; a download that works tells its progress.
    silenceMs: 60_000,
  });
  if (code !== 0) console.log("  that did not work here.");
}

async function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  console.log("Installing Debian's chromium with apt-get ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];
  for (const step of steps) {
    const args = ["-o", "DPkg::Lock::Timeout=120", ...step];
    await runQuietly("apt-get", args, { saying: `apt-get ${step[0]}`, env });
  }
}

/**
 * @param {string} root
 * @param {string} node a Node that runs Playwright
 * @returns {Promise<string>} the path of a browser that takes `--load-extension`
 */
export async function findChromium(root, node) {
  const named = process.env["COURIER_CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (works(named)) return named;
    throw new Advice(
      `COURIER_CHROMIUM is ${named}, which is not a Chromium or Chrome for Testing 127 or newer.`,
    );
  }
  const present = inUsualPlaces() ?? playwrightsOwn(root, node);
  if (present !== undefined) return present;
  await installByPlaywright(root, node);
  const fetched = playwrightsOwn(root, node);
  if (fetched !== undefined) return fetched;
  await installByApt();
  const installed = inUsualPlaces();
  if (installed !== undefined) return installed;
  throw new Advice(
    "No Chromium was found and none could be installed. Please install Chromium or Chrome for Testing, " +
      "or set COURIER_CHROMIUM to its path (Google Chrome itself no longer takes extensions from a folder).",
  );
}
