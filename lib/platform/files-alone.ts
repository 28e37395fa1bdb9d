import { filesLock } from "../files/files-lock";

/** Does it only if no composer is open. */
export async function filesAlone(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(filesLock, { ifAvailable: true }, (lock) =>
    lock === null ? undefined : work(),
  );
}
