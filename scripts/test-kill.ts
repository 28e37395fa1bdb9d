/**
 * `npm run test:kill`: ends Courier at every moment of a send, by every way: from outside in what is
 * shipped, and from inside in a build that differs by a probe only. That it does is checked first. And
 * every answer of the service, of which `npm test` gives half in a browser.
 * Arguments go to Playwright, such as `-g "browser killed"`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { buildWith } from "./kill/build-with.ts";
import { withoutProbe } from "./kill/only-the-probe.ts";
import { readBuild } from "./artifact/read-build.ts";
import { report } from "./report.ts";

const worker = "background.js";
const readable = { production: "compare-production", probe: "compare-probe" };

const text = (folder: string) => readFileSync(`.output/${folder}/${worker}`, "utf8");

/** What of the build with the probe differs from what is shipped, beside its worker. */
function differentFiles(): string[] {
  const shipped = readBuild(".output/chrome-mv3");
  const probe = readBuild(".output/probe");
  const names = new Set([...shipped.keys(), ...probe.keys()]);
  return [...names].filter(
    (name) => name !== worker && !isSame(shipped.get(name), probe.get(name)),
  );
}

function isSame(one: string | Buffer | undefined, other: string | Buffer | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Buffer.from(one).equals(Buffer.from(other));
}

await buildWith({ folder: "chrome-mv3", probe: false });
await buildWith({ folder: "probe", probe: true });
await buildWith({ folder: readable.production, probe: false, readable: true });
await buildWith({ folder: readable.probe, probe: true, readable: true });

const different = differentFiles().map((name) => `${name} differs between the two builds`);
if (text(readable.production) !== withoutProbe(text(readable.probe))) {
  different.push(`${worker} differs by more than the probe`);
}
if (/stopAt|stoppedAt/.test(text("chrome-mv3"))) different.push("the probe is in what is shipped");
report(different, "the build with the probe differs from what is shipped by the probe only");

if (process.exitCode === undefined || process.exitCode === 0) {
  const cli = "node_modules/@playwright/test/cli.js";
  if (!existsSync(cli)) throw new Error("Playwright is not installed");
  const args = [cli, "test", "e2e/kill", "e2e/answers.spec.ts", ...process.argv.slice(2)];
  const env = { ...process.env, COURIER_KILL: "all" };
  process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit", env }).status ?? 1;
}
