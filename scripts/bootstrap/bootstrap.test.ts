import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { findChromium, takesExtensions, usualPlaces, whyNot } from "./find-chromium.mjs";
import { majorOf } from "./find-node.mjs";
import { agrees, explainFailure, npmCommand } from "./install-packages.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { withPath } from "./run-script.mjs";

describe("which Node runs", () => {
  it("reads the major version, and 0 where there is none", () => {
    expect(majorOf("v24.21.0\n")).toBe(24);
    expect(majorOf("20.11.1")).toBe(20);
    expect(majorOf("")).toBe(0);
  });
});

describe("whether the packages are there", () => {
  const locked = {
    "": {},
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/mac": { version: "2.0.0", integrity: "sha512-m", optional: true },
  };
  const a = { version: "1.0.0", integrity: "sha512-a" };

  it("agrees when all is there, another platform's packages aside", () => {
    expect(agrees(locked, { "node_modules/a": a })).toBe(true);
  });

  it("does not agree with another version, other content, or a package too few", () => {
    expect(agrees(locked, { "node_modules/a": { ...a, version: "1.0.1" } })).toBe(false);
    expect(agrees(locked, { "node_modules/a": { ...a, integrity: "sha512-b" } })).toBe(false);
    expect(agrees(locked, {})).toBe(false);
  });

  it("does not agree when an optional package is there in another version", () => {
    const mac = { version: "1.9.0", integrity: "sha512-old" };
    expect(agrees(locked, { "node_modules/a": a, "node_modules/mac": mac })).toBe(false);
  });
});

describe("how npm is run", () => {
  it("uses the npm that started us, and the one in PATH when it was another program", () => {
    const cli = "/opt/npm/bin/npm-cli.js";
    expect(npmCommand({ npm_execpath: cli }).prefix).toEqual([cli]);
    expect(npmCommand({ npm_execpath: "/opt/yarn/bin/yarn.js" }).command).toBe("npm");
    expect(npmCommand({}).command).toBe("npm");
  });

  it("says one sentence when there is no network, and npm's own reason otherwise", () => {
    const offline = "npm error code EAI_AGAIN\nnpm error errno EAI_AGAIN\n    at stack (x.js:1)";
    expect(explainFailure(offline).split("\n")).toHaveLength(1);
    expect(explainFailure(offline)).toContain("cannot be reached");
    const full = "npm error code ENOSPC\n    at stack (x.js:1)";
    expect(explainFailure(full)).toContain("ENOSPC");
    expect(explainFailure(full)).not.toContain("stack");
  });
});

describe("which browser is taken", () => {
  it("takes Chromium and Chrome for Testing, not Chrome itself and nothing too old", () => {
    expect(takesExtensions("Chromium 156.0.8078.79 built on Debian GNU/Linux 12")).toBe(true);
    expect(takesExtensions("Google Chrome for Testing 141.0.7390.37")).toBe(true);
    expect(takesExtensions("Google Chrome 141.0.7390.37")).toBe(false);
    expect(takesExtensions("Chromium 120.0.6099.1")).toBe(false);
    expect(takesExtensions("")).toBe(false);
  });

  it("looks through PATH first, then the usual folders, each once", () => {
    const env = { PATH: "/opt/mine:/usr/bin" };
    const places = usualPlaces({ platform: "linux", env, home: "/home/me" });
    expect(places[0]).toBe("/opt/mine/chromium");
    expect(places.filter((place) => place === "/usr/bin/chromium")).toHaveLength(1);
    expect(places).toContain("/snap/bin/chromium");
  });

  it("knows the places of macOS and Windows", () => {
    const mac = usualPlaces({ platform: "darwin", env: {}, home: "/Users/me" });
    expect(mac).toContain("/Applications/Chromium.app/Contents/MacOS/Chromium");
    const env = { LOCALAPPDATA: "C:\\Local" };
    const windows = usualPlaces({ platform: "win32", env, home: "C:\\me" });
    expect(windows).toEqual(["C:\\Local\\Chromium\\Application\\chrome.exe"]);
  });
});

describe("why a browser is not taken", () => {
  const missing =
    "chrome: error while loading shared libraries: libnss3.so: cannot open shared object file";

  it("names the library that is missing, and what installs it", () => {
    const why = whyNot({ stdout: "", stderr: missing });
    expect(why).toContain("libnss3.so");
    expect(why).toContain("npx playwright install-deps chromium");
  });

  it("tells what another program said, and nothing of one that is taken", () => {
    expect(whyNot({ stdout: "Google Chrome 141.0.7390.37", stderr: "" })).toContain("127 or newer");
    expect(whyNot({ stdout: "", stderr: "no snap here\nsee more" })).toContain("no snap here");
    expect(whyNot({ stdout: "Chromium 156.0.8078.79", stderr: "a warning" })).toBeUndefined();
  });

  // Windows has no scripts that start like a program.
  if (process.platform !== "win32") {
    it("is said of the one that COURIER_CHROMIUM names", async () => {
      const folder = mkdtempSync(join(tmpdir(), "find-chromium-"));
      const path = join(folder, "chrome");
      writeFileSync(path, `#!/bin/sh\necho "${missing}" >&2\nexit 127\n`, { mode: 0o755 });
      vi.stubEnv("COURIER_CHROMIUM", path);
      onTestFinished(() => {
        vi.unstubAllEnvs();
        rmSync(folder, { recursive: true });
      });
      await expect(findChromium(folder, process.execPath)).rejects.toThrow("libnss3.so");
      vi.stubEnv("COURIER_CHROMIUM", join(folder, "nothing"));
      await expect(findChromium(folder, process.execPath)).rejects.toThrow("is not there");
    });
  }
});

describe("how the project's script is run", () => {
  it("puts its folders first in PATH, whatever the platform calls it", () => {
    expect(withPath({ PATH: "/bin" }, ["/a", "/b"], ":")["PATH"]).toBe("/a:/b:/bin");
    const windows = withPath({ Path: "C:\\bin" }, ["D:\\a"], ";");
    expect(windows).toEqual({ Path: "D:\\a;C:\\bin" });
  });
});

describe("a program that runs quietly", () => {
  it("answers with everything it said and its code", async () => {
    const script = "console.log('out'); console.error('err'); process.exit(3)";
    const ran = await runQuietly(process.execPath, ["-e", script], { saying: "" });
    expect(ran.code).toBe(3);
    expect(ran.output).toContain("out");
    expect(ran.output).toContain("err");
  });

  it("is given up when it says nothing for too long", async () => {
    const script = "setInterval(() => {}, 1000)";
    const ran = await runQuietly(process.execPath, ["-e", script], { saying: "", silenceMs: 100 });
    expect(ran).toMatchObject({ code: null, gaveUp: true });
  });

  it("is a failure, not an exception, when there is no such program", async () => {
    expect(await runQuietly("no-such-program-here", [], { saying: "" })).toMatchObject({
      code: null,
    });
  });
});
