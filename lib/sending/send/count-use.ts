import type { OutboxEntry } from "../../outbox/entry";
import { withUse } from "../../templates/change-templates";
import type { Attempt } from "./attempt";
import { nowIso, type Ports } from "../ports";

/**
 * Counts the template of a text that was sent, also where it was the default: once for a message,
 * however often one was picked and taken back before. May reject where the store cannot be used;
 * nothing depends on it.
 */
export async function countUse(
  ports: Pick<Ports, "templates" | "now">,
  { draft }: Pick<Attempt, "draft">,
  { outcome }: OutboxEntry,
): Promise<void> {
  const id = draft.template?.id;
  if (id === undefined || outcome.state !== "sent") return;
  await ports.templates.change((all) => withUse(all, id, nowIso(ports)));
}
