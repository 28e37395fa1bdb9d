import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../list-files.ts";

/** The built extension: path from its root, with `/`, to content. Text is read as such, pictures as bytes. */
export type Build = ReadonlyMap<string, string | Buffer>;

const isText = (path: string): boolean => /\.(js|css|html|json|map|txt)$/.test(path);

export function readBuild(folder: string): Build {
  return new Map(
    listFiles(folder).map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, isText(path) ? bytes.toString("utf8") : bytes];
    }),
  );
}

/** The text files only. */
export function textsOf(build: Build): [path: string, text: string][] {
  return [...build].filter((file): file is [string, string] => typeof file[1] === "string");
}

export function textOf(build: Build, path: string): string {
  const text = build.get(path);
  return typeof text === "string" ? text : "";
}
