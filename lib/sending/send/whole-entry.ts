import { fail, ok, type Result } from "../../kernel/result";
import type { OutboxEntry } from "../../outbox/entry";
import type { Kept } from "../../outbox/outbox-store";

/** What the outbox gave for an attempt. Failure: "storage-unavailable", where it is damaged or gone. */
export function wholeEntry(kept: Kept | null): Result<OutboxEntry> {
  return kept === null || kept === "damaged" ? fail({ kind: "storage-unavailable" }) : ok(kept);
}
