import { readFileSync } from "node:fs";

/** For tests: the words of `locales/en.yml`, as Chrome gives them. */
const texts = readTexts(readFileSync("locales/en.yml", "utf8"));

function readTexts(file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let group = "";
  for (const line of file.split("\n")) {
    group = /^(\w+):$/.exec(line)?.[1] ?? group;
    const [, key, text = ""] = /^ {2}(\w+): "?(.*?)"?$/.exec(line) ?? [];
    if (key !== undefined) found.set(`${group}.${key}`, text);
  }
  return found;
}

/** What Chrome does with a text: nothing for a key that is not there. */
export function textOf(key: string, places: readonly string[] = []): string {
  return (texts.get(key) ?? "").replaceAll(/\$(\d)/g, (_, at) => places[Number(at) - 1] ?? "");
}
