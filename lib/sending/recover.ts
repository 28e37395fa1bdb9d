import { noticeLoss } from "../outbox/marker";
import { recoverOutbox } from "../outbox/recovery";
import { checkLater } from "./check-conversation";
import { nowIso, type Ports } from "./ports";
import { showNews } from "./tell-news";

/**
 * At every start of the worker: settles what a dead one left behind and tells it. Nothing here
 * leads to a send.
 */
export async function recover(ports: Ports): Promise<void> {
  const at = () => nowIso(ports);
  await noticeLoss(ports.marker, ports.outbox, at());
  const settled = await recoverOutbox({ locks: ports.locks, store: ports.outbox, nowIso: at });
  for (const { attemptId, outcome } of settled) {
    if (outcome.state === "unconfirmed") checkLater(ports, attemptId);
  }
  await showNews(ports);
}
