import { resolve } from "node:path";
import { runQuietly } from "../bootstrap/run-quietly.mjs";

/** Builds what is shipped. Answers with its folder, or with what the build said when it failed. */
export async function buildExtension(): Promise<{ folder: string } | { wrong: string }> {
  const { code, output } = await runQuietly("wxt", ["build"], {
    saying: "building",
    shell: process.platform === "win32",
  });
  if (code !== 0) return { wrong: `The extension could not be built:\n${output}` };
  return { folder: resolve(".output/chrome-mv3") };
}

/** The same for a command that is nothing without it: ends the process with what the build said. */
export async function buildOrEnd(): Promise<void> {
  const built = await buildExtension();
  if ("folder" in built) return;
  console.error(built.wrong);
  process.exit(1);
}
