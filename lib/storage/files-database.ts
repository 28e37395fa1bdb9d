import { createFileStore, defineFiles, type FileStore } from "../files/file-store";
import { openOnce } from "./open-once";

/**
 * The files, in a database of their own: a message cannot carry one, so the page writes it here
 * itself, and no page ever opens the database with the drafts and attempts.
 */
export function createFiles(name = "courier-files"): FileStore {
  return createFileStore(openOnce(name, 1, defineFiles));
}
