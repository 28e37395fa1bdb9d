import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

describe("a command that is stopped", () => {
  it("still does what has to be done at its end, such as to end the browser", () => {
    const module = new URL("end-by-signal.ts", import.meta.url).href;
    const script = `
      import { endBySignal } from "${module}";
      endBySignal();
      process.on("exit", () => console.log("the last thing"));
      if (!process.emit("SIGINT", "SIGINT")) process.exit(1);`;
    const args = ["--input-type=module", "-e", script];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stdout.trim()).toBe("the last thing");
    expect(status).toBe(130);
  });
});
