import { isDeepStrictEqual } from "node:util";
import { type Build, textOf } from "./read-build.ts";

type Manifest = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

/**
 * Compares the manifest as a whole: a permission, host or door too much is an alarm, whoever opened it.
 * @param expected scripts/expected-manifest.json, without the version
 * @param version of package.json
 */
export function manifestDifferences(build: Build, expected: Manifest, version: string): string[] {
  const built: Manifest = JSON.parse(textOf(build, "manifest.json") || "{}");
  const wanted: Manifest = { ...expected, version };
  const fields = [...new Set([...Object.keys(wanted), ...Object.keys(built)])];
  return fields
    .filter((field) => !isDeepStrictEqual(wanted[field], built[field]))
    .map((field) => {
      const [is, should] = [shown(built[field]), shown(wanted[field])];
      return `manifest.json: ${field} is ${is}, expected ${should}`;
    });
}
