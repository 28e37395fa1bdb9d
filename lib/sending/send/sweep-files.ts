import { filesNamed } from "../../drafts/files-named";
import { removedFileIds } from "../../drafts/removed-draft";
import type { Ports } from "../ports";

type FilePorts = Pick<
  Ports,
  "drafts" | "removed" | "draftsInTurn" | "files" | "filesAlone" | "underway"
>;

/** A page that was closed at once may have woken this worker with the draft that names its file. */
const sweepAfterMs = 15_000;

/** To be called when a worker starts, and when a text with files has left the drafts. */
export function sweepLater(ports: FilePorts & Pick<Ports, "later">): void {
  ports.later(sweepAfterMs, () => sweepFiles(ports));
}

/**
 * Removes the files that neither a draft, one that was just deleted, nor a message under way names: their text is gone, or their
 * page died before its draft named them. Not while a composer is open: it may take back the removal
 * of a file, and one that showed a message that was sent may go on with its files.
 */
export function sweepFiles({ draftsInTurn, ...ports }: FilePorts): Promise<void> {
  return ports.filesAlone(() =>
    draftsInTurn(async () => {
      const ids = await ports.files.ids();
      if (ids.length === 0) return;
      const sent = [...ports.underway.values()].flatMap(({ input }) => filesNamed(input.draft));
      const removed = removedFileIds((await ports.removed.read()) ?? []);
      const { drafts } = await ports.drafts.all();
      const kept = drafts.flatMap(filesNamed);
      const wanted = new Set<unknown>([...sent, ...removed, ...kept]);
      await ports.files.remove(ids.filter((id) => !wanted.has(id)));
    }),
  );
}
