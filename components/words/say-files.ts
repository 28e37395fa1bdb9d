import { i18n } from "#i18n";
import { isolated } from "./isolated";
import { sayNumber } from "./say-number";

/** Which files went along, in a few words: the first by name, the others by number. "" for none. */
export function sayFiles(names: readonly string[]): string {
  const [first, ...others] = names;
  if (first === undefined) return "";
  if (others.length === 0) return i18n.t("sends.with_file", [isolated(first)]);
  return i18n.t("sends.with_files", [isolated(first), sayNumber(others.length)]);
}
