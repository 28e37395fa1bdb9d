export type StartMode = "window" | "tour";

/** Whether a window can be shown: always on macOS and Windows, elsewhere where a display is named. */
function hasDisplay(platform: string, env: NodeJS.ProcessEnv): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env["DISPLAY"]) || Boolean(env["WAYLAND_DISPLAY"]);
}

/**
 * What `npm start` does: a window for a person, or the whole job by itself.
 * @param args what was typed after `--`
 * @returns the mode, or a sentence about an argument that nobody knows
 */
export function readArguments(
  args: readonly string[],
  platform: string,
  env: NodeJS.ProcessEnv,
): { mode: StartMode } | { wrong: string } {
  const unknown = args.find((arg) => arg !== "--tour");
  if (unknown !== undefined) {
    return { wrong: `"${unknown}" is not known here. Try: npm start, or npm start -- --tour` };
  }
  const tour = args.includes("--tour") || !hasDisplay(platform, env);
  return { mode: tour ? "tour" : "window" };
}
