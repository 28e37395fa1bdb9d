import { describe, expect, it } from "vitest";
import { usesShell } from "./run-step.ts";
import { stages } from "./steps.ts";

const steps = stages.flat(2);
const scripts = steps.filter(({ command }) => command === process.execPath);

describe("how a check is started", () => {
  it("runs the project's scripts without a shell, which would take Node's path apart at a space", () => {
    expect(scripts.map(({ name }) => name)).toContain("artifact");
    expect(scripts.map((step) => usesShell(step, "win32"))).toEqual(scripts.map(() => false));
  });

  it("finds the packages' commands by a shell on Windows only, where they are .cmd files", () => {
    const packaged = steps.filter((step) => !scripts.includes(step));
    expect(packaged.map((step) => usesShell(step, "win32"))).toEqual(packaged.map(() => true));
    expect(steps.map((step) => usesShell(step, "linux"))).toEqual(steps.map(() => false));
  });
});
