import type { Result } from "../kernel/result";

/** What a screen can do with files. While there is one, no file is thrown away. */
export interface FileKeeper {
  /**
   * Keeps the content of a file for the worker, and answers with the id that a draft names it by.
   * Failure: "storage-unavailable", also where the file cannot be read.
   */
  keep(content: Blob): Promise<Result<string>>;
}
