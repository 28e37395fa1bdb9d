import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The id Chromium gives an unpacked extension: the first 128 bits of its path's SHA-256, in the letters a to p. (Of its
 * UTF-16 on Windows: there another id is computed here, and Courier merely stays behind the puzzle piece.)
 */
export function idOfFolder(path: string): string {
  const hex = createHash("sha256").update(path).digest("hex").slice(0, 32);
  return hex.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * What a person has set who loaded Courier unpacked, in a profile that is not yet used: it stands beside the address bar
 * instead of behind the puzzle piece, and developer mode is on. Without that Chromium leaves an unpacked extension
 * switched off after a reload; switched on in the moment of a reload, it seems to load it twice (a worker that ends in its first turn, seen once).
 */
export function beginProfile(userDataDir: string, extensionDir: string): void {
  const preferences = {
    extensions: {
      pinned_extensions: [idOfFolder(realpathSync(extensionDir))],
      ui: { developer_mode: true },
    },
  };
  mkdirSync(join(userDataDir, "Default"), { recursive: true });
  writeFileSync(join(userDataDir, "Default", "Preferences"), JSON.stringify(preferences));
}
