import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { withPath } from "../bootstrap/run-script.mjs";

const words = "Rollup could not resolve a made-up module";

/** A folder with a `wxt` in it that can build nothing. */
function folderOfBrokenWxt(): string {
  const folder = mkdtempSync(join(tmpdir(), "broken-wxt-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "wxt"), `#!/bin/sh\necho "${words}"\nexit 1\n`, { mode: 0o755 });
  writeFileSync(join(folder, "wxt.cmd"), `@echo ${words}\r\n@exit /b 1\r\n`);
  return folder;
}

const log = () => readFileSync("docs/soak-log.md", "utf8");

describe("a measurement of an extension that cannot be built", () => {
  it.each(["bench", "soak"])("stops with the words of the build: %s", (command) => {
    // Never the browser of this computer: going on would measure the build from before.
    const env = withPath({ ...process.env, COURIER_CHROMIUM: "no-browser" }, [folderOfBrokenWxt()]);
    const before = log();
    const ran = spawnSync(process.execPath, [`scripts/${command}.ts`], { env, encoding: "utf8" });
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).not.toContain("no-browser");
    expect(ran.status).toBe(1);
    expect(log()).toBe(before);
  });
});
