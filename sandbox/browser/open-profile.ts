import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginProfile } from "./begin-profile.ts";
import type { BrowserSetup } from "./chromium-flags.ts";

export type OpenProfile = {
  readonly folder: string;
  readonly remove: () => Promise<void>;
  /** For where nothing can be waited for any more. */
  readonly removeNow: () => void;
};

const whole = { recursive: true, force: true } as const;

/** A temporary profile for one start of Chromium; one that was given is left as it is, also by the removals. */
export function openProfile({
  userDataDir,
  extensionDir,
}: Pick<BrowserSetup, "userDataDir" | "extensionDir">): OpenProfile {
  if (userDataDir !== undefined) {
    return { folder: userDataDir, remove: async () => undefined, removeNow: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), "courier-profile-"));
  const removeNow = () => removeAtOnce(folder);
  try {
    beginProfile(folder, extensionDir);
  } catch (error) {
    removeNow();
    throw error;
  }
  // The browser's last child processes may still write for a moment.
  return { folder, remove: () => rm(folder, { ...whole, maxRetries: 20 }), removeNow };
}

function removeAtOnce(folder: string): void {
  try {
    // Each try waits so much longer than the one before: a second in all.
    rmSync(folder, { ...whole, maxRetries: 9, retryDelay: 20 });
  } catch {
    // Whoever ends has more to say than that a temporary folder stays.
  }
}
