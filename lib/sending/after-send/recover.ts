import { noticeLoss } from "../../outbox/marker";
import { type Recovered, recoverOutbox } from "../../outbox/recovery";
import { checkLater } from "./check-conversation";
import { dropLeft } from "./drop-left";
import { nowIso, type Ports } from "../ports";
import { sweepLater } from "../send/sweep-files";
import { showNews } from "./tell-news";

/**
 * At every start of the worker: settles what a dead one left behind and tells it. Nothing here
 * leads to a send. A part of it that fails stops no other and is reported at the end: rejects.
 */
export async function recover(ports: Ports): Promise<void> {
  sweepLater(ports);
  const at = () => nowIso(ports);
  const recovery = { locks: ports.locks, store: ports.outbox, nowIso: at };
  const parts = await Promise.allSettled([
    noticeLoss(ports.marker, ports.outbox, at()),
    recoverOutbox(recovery).then((recovered) => tell(ports, recovered)),
    dropLeft(ports),
  ]);
  for (const part of parts) if (part.status === "rejected") throw part.reason;
}

async function tell(ports: Ports, { settled, failed }: Recovered): Promise<void> {
  for (const { attemptId, outcome } of settled) {
    if (outcome.state === "unconfirmed") checkLater(ports, attemptId);
  }
  await showNews(ports);
  if (failed.length > 0) throw failed[0];
}
