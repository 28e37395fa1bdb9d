import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, posix } from "node:path";
import { Advice } from "./advice.mjs";
import { runQuietly } from "./run-quietly.mjs";

/**
 * Where a Chromium or a Chrome for Testing usually is.
 * @param {{ platform: string, env: NodeJS.ProcessEnv, home: string }} host
 * @returns {string[]} paths, best first
 */
export function usualPlaces({ platform, env, home }) {
  if (platform === "darwin") {
    const apps = ["/Applications", posix.join(home, "Applications")];
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
    ...(env["PATH"] ?? "").split(posix.delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
  ];
  const names = ["chromium", "chromium-browser", "chrome-for-testing"];
  return [...new Set(folders.filter(Boolean))].flatMap((dir) =>
    names.map((name) => posix.join(dir, name)),
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

/**
 * @param {{ stdout: string, stderr: string }} said the answer to `--version`
 * @returns {string | undefined} why this browser is not taken, without its name; undefined when it can be
 */
export function whyNot({ stdout, stderr }) {
  if (takesExtensions(stdout)) return undefined;
  // The words of glibc's loader.
  const library = /loading shared libraries: ([^\s:]+)/.exec(stderr)?.[1];
  if (library !== undefined) {
    return (
      `cannot start, because this system has no ${library}. On Debian and Ubuntu this brings all it needs, and asks for sudo:\n` +
      "  npx playwright install-deps chromium"
    );
  }
  const said = stderr.trim().split("\n")[0];
  return `is not a Chromium or Chrome for Testing 127 or newer.${said === "" ? "" : ` It says: ${said}`}`;
}

/** @param {string} path */
function whyNotAt(path) {
  if (!existsSync(path)) return "is not there.";
  // On Windows `--version` opens a window and prints nothing.
  if (process.platform === "win32") return undefined;
  const { stdout, stderr } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return whyNot({ stdout: stdout ?? "", stderr: stderr ?? "" });
}

/** @param {string} path */
const works = (path) => whyNotAt(path) === undefined;

const inUsualPlaces = () =>
  usualPlaces({ platform: process.platform, env: process.env, home: homedir() }).find(works);

/**
 * @param {string} root
 * @param {string} node
 * @returns {string} where Playwright's is or would be; empty when it cannot say
 */
function playwrightsOwn(root, node) {
  const ask = `import("@playwright/test").then((p) => console.log(p.chromium.executablePath()))`;
  const { stdout } = spawnSync(node, ["-e", ask], { cwd: root, encoding: "utf8", timeout: 30_000 });
  return (stdout ?? "").trim();
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

const noneFound =
  "No Chromium was found and none could be installed. Please install Chromium or Chrome for Testing, " +
  "or set COURIER_CHROMIUM to its path (Google Chrome itself no longer takes extensions from a folder).";

/**
 * @param {string} root
 * @param {string} node a Node that runs Playwright
 * @returns {Promise<string>} the path of a browser that takes `--load-extension`
 */
export async function findChromium(root, node) {
  const named = process.env["COURIER_CHROMIUM"];
  if (named !== undefined && named !== "") {
    const why = whyNotAt(named);
    if (why === undefined) return named;
    throw new Advice(`COURIER_CHROMIUM is ${named}, which ${why}`);
  }
  const present = inUsualPlaces();
  if (present !== undefined) return present;
  const own = playwrightsOwn(root, node);
  if (works(own)) return own;
  await installByPlaywright(root, node);
  if (works(own)) return own;
  await installByApt();
  const installed = [inUsualPlaces() ?? own].find(works);
  if (installed !== undefined) return installed;
  throw new Advice(existsSync(own) ? `Playwright's Chromium, ${own}, ${whyNotAt(own)}` : noneFound);
}
