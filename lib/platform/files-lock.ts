/** Held by every open composer, shared: what it let go of may be wanted again while it is open. */
const name = "files";

/** From now until this page is gone. */
export function holdFiles(): void {
  void navigator.locks
    .request(name, { mode: "shared" }, () => new Promise(() => undefined))
    .catch(() => undefined);
}

/** Does it only if no composer is open. */
export async function filesAlone(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? undefined : work(),
  );
}
