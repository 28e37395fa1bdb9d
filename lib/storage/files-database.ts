import { defineFiles } from "../files/file-store";
import { openOnce } from "./open-once";

/**
 * The files, in a database of their own: a message cannot carry one, so the page writes it here
 * itself, and no page ever opens the database with the drafts and attempts.
 */
export function createFilesDatabase(name = "courier-files") {
  return openOnce(name, 1, defineFiles);
}
