import { type Build, textOf } from "./read-build.ts";
import { reachableFiles } from "./reachable-files.ts";

/** A text that the package leaves in every minified build, so that finding none means it is not there. */
type Marker = { readonly name: string; readonly text: string; readonly knownIn: string };

const react: Marker = {
  name: "React",
  text: "react.transitional.element",
  knownIn: "popup.html",
};
const valibot: Marker = { name: "valibot", text: "~standard", knownIn: "background.js" };

const absent: readonly [entry: string, marker: Marker][] = [
  ["background.js", react],
  ["profile-reader.js", react],
  ["profile-reader.js", valibot],
  ["profile-button.js", react],
  ["profile-button.js", valibot],
];

const holds = (build: Build, entry: string, { text }: Marker): boolean =>
  reachableFiles(build, entry).some((path) => textOf(build, path).includes(text));

/** React in the worker or in LinkedIn's pages, validation in the page script; and markers that no longer tell. */
export function misplacedPackages(build: Build): string[] {
  const useless = [react, valibot]
    .filter((marker) => !holds(build, marker.knownIn, marker))
    .map(({ name, text, knownIn }) => `"${text}" no longer tells ${name}: it is not in ${knownIn}`);
  const misplaced = absent
    .filter(([entry, marker]) => holds(build, entry, marker))
    .map(([entry, { name }]) => `${entry} contains ${name}`);
  return [...useless, ...misplaced];
}
