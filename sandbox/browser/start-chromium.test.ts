import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startChromium } from "./start-chromium.ts";
import { until } from "./until.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-chromium-"));
  mkdirSync(join(folder, "temporary"));
  vi.stubEnv("TMPDIR", join(folder, "temporary"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const profiles = () => readdirSync(join(folder, "temporary"));

/** A program in place of Chromium, which does what these lines of a shell script say. */
function makeChromium(...lines: readonly string[]): string {
  const path = join(folder, "chromium");
  writeFileSync(path, ["#!/bin/sh", ...lines].join("\n"), { mode: 0o755 });
  return path;
}

const setup = () => ({ extensionDir: folder, headless: true });

// Windows has no scripts that start like a program, and a skipped test is not a passed one.
if (process.platform !== "win32") {
  describe("the temporary profile", () => {
    it("is gone when a start has failed", async () => {
      await expect(startChromium(makeChromium("exit 1"), setup())).rejects.toThrow("ended");
      expect(profiles()).toEqual([]);
      const wrong = { ...setup(), extensionDir: join(folder, "never-built") };
      await expect(startChromium(makeChromium("exit 1"), wrong)).rejects.toThrow("never-built");
      expect(profiles()).toEqual([]);
    });

    it("is gone when Ctrl+C ends us while Chromium is starting", async () => {
      const executable = makeChromium(`touch "$0.started"`, "exec sleep 600");
      const ours = startElsewhere(executable);
      await until("start", async () => existsSync(`${executable}.started`) || undefined);
      expect(profiles()).toHaveLength(1);
      const ended = new Promise((resolve) => ours.once("exit", resolve));
      ours.kill("SIGINT");
      expect(await ended).toBe(130);
      expect(profiles()).toEqual([]);
    });
  });
}

/** In a process of its own, which ends as `npm start` does. */
function startElsewhere(executable: string) {
  const module = new URL("start-chromium.ts", import.meta.url).href;
  const script = `
    import { startChromium } from "${module}";
    process.on("SIGINT", () => process.exit(130));
    await startChromium(${JSON.stringify(executable)}, ${JSON.stringify(setup())});`;
  return spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
}
