import { idsOf } from "../files/attached-file";
import type { Draft } from "./draft";

/** The ids of all files that a draft names: those that go with it, and those that Undo brings back. */
export function filesNamed({
  files,
  replaced = [],
  earlier = [],
}: Pick<Draft, "files" | "replaced" | "earlier">): string[] {
  const undo = [...replaced, ...earlier].flatMap(({ beside }) => idsOf(beside?.files));
  return [...idsOf(files), ...undo];
}
