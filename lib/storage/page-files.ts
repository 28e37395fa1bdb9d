import { filesLock } from "../files/files-lock";
import type { FileKeeper } from "../files/file-keeper";
import { putFile } from "../files/file-store";
import { fail, ok } from "../kernel/result";
import { createFilesDatabase } from "./files-database";

const open = createFilesDatabase();

// From when this is loaded until the page is gone.
void navigator.locks
  .request(filesLock, { mode: "shared" }, () => new Promise(() => undefined))
  .catch(() => undefined);

/** The files as a page with a composer sees them. */
export const pageFiles: FileKeeper = {
  async keep(content) {
    try {
      const id = crypto.randomUUID();
      await putFile(await open(), id, content);
      return ok(id);
    } catch {
      return fail({ kind: "storage-unavailable" });
    }
  },
};
