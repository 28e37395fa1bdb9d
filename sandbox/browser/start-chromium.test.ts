import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isDeniedSandbox } from "./read-endpoint.ts";
import { startChromium } from "./start-chromium.ts";
import { until } from "./until.ts";

const denied =
  "FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are on Ubuntu 23.10+";
const listening = "DevTools listening on ws://127.0.0.1:1/made-up";

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

/** Without --no-sandbox it ends as Chromium does where AppArmor denies it a sandbox of its own. */
const deniedChromium = () =>
  makeChromium(
    `echo "$*" >> "$0.asked"`,
    `case "$*" in *--no-sandbox*) echo "${listening}" >&2; exec sleep 600;; esac`,
    `echo "${denied}" >&2`,
    "exit 1",
  );

const setup = () => ({ extensionDir: folder, headless: true });

describe("what a Chromium says that ends while starting", () => {
  it("tells whether its own sandbox was denied", () => {
    expect(isDeniedSandbox(denied)).toBe(true);
    expect(isDeniedSandbox("FATAL: the display is gone")).toBe(false);
  });
});

// Windows has no scripts that start like a program, and a skipped test is not a passed one.
if (process.platform !== "win32") {
  describe("a Chromium that is denied its own sandbox", () => {
    beforeEach(() => {
      vi.spyOn(process, "getuid").mockReturnValue(1000);
    });

    it("is started once more without, and that is said once", async () => {
      const say = vi.spyOn(console, "log").mockReturnValue();
      const executable = deniedChromium();
      for (const _ of ["first", "second"]) {
        const running = await startChromium(executable, {
          ...setup(),
          hostRules: "MAP * ~NOTFOUND",
        });
        expect(running.endpoint).toBe("ws://127.0.0.1:1/made-up");
        running.kill();
        await running.ended;
      }
      expect(say).toHaveBeenCalledTimes(1);
      expect(say.mock.lastCall?.[0]).toContain("--no-sandbox");
      const asked = readFileSync(`${executable}.asked`, "utf8").trim().split("\n");
      expect(asked.map((flags) => flags.includes("--no-sandbox"))).toEqual([false, true, true]);
      expect(profiles()).toEqual([]);
    });

    it("stays ended where it could reach other computers", async () => {
      const executable = deniedChromium();
      await expect(startChromium(executable, setup())).rejects.toThrow(denied);
      const open = { ...setup(), hostRules: "MAP example.com 127.0.0.1" };
      await expect(startChromium(executable, open)).rejects.toThrow(denied);
    });
  });

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
