import type { Draft } from "@/lib/drafts/draft";

type Texts = Pick<Partial<Draft>, "message" | "replaced" | "earlier"> & {
  files?: readonly { name: string }[];
};

/** For tests: the made-up words in a text, and in the names of what goes with it. */
export function wordsOf({ message = "", files, beside }: Texts & { beside?: Texts }): string[] {
  return (
    textsOf({ message, files: files ?? beside?.files ?? [] })
      .join()
      .match(/w\d+\./g) ?? []
  );
}

/** For tests: every text of a draft and of its Undo, and the names of all its files. */
export function textsOf({
  message = "",
  files = [],
  replaced = [],
  earlier = [],
}: Texts): string[] {
  const undo = [...replaced, ...earlier];
  return [
    message,
    ...undo.map((each) => each.message),
    ...[files, ...undo.map(({ beside }) => beside?.files ?? [])].flat().map(({ name }) => name),
  ];
}
