import * as v from "valibot";

/**
 * A file that goes with a text. Only this stands in drafts and attempts; its content is in the file
 * store, under the id.
 */
export const attachedFileSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** As the recipient will see it. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  /** Bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type AttachedFile = v.InferOutput<typeof attachedFileSchema>;

/** Far above what a screen takes: it only keeps a broken page from flooding the worker. */
export const attachedFilesSchema = v.pipe(v.array(attachedFileSchema), v.maxLength(20));

type Files = readonly Pick<AttachedFile, "id">[];

/** The ids of the files of a text, in their order. */
export function idsOf(files: Files = []): string[] {
  return files.map(({ id }) => id);
}

/** Whether two texts go with the same files; none at all is the same as an empty list. */
export function isSameFiles(one: Files | undefined, other: Files | undefined): boolean {
  return idsOf(one).join() === idsOf(other).join();
}
