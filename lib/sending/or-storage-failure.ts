import { fail, type Result } from "../kernel/result";

/**
 * The stores reject when the disk is full or the database cannot be opened; nothing else in the
 * use cases throws. A rejection becomes the failure "storage-unavailable".
 */
export async function orStorageFailure<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch {
    return fail({ kind: "storage-unavailable" });
  }
}
