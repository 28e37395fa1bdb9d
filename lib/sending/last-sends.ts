import { ok, type Result } from "../kernel/result";
import type { LastSends } from "../messaging/protocol";
import { take } from "../outbox/state";
import { attemptView } from "./attempt-view";
import { nowIso, type Ports } from "./ports";
import { showNews } from "./tell-news";

const mostShown = 20;
/** Some of them were undone and are not shown. */
const mostRead = 60;

/** The last sends with the state of each, from all accounts. */
export async function lastSends(
  ports: Pick<Ports, "outbox" | "marker" | "underway">,
): Promise<Result<LastSends>> {
  const [kept, unseen, marker] = await Promise.all([
    ports.outbox.latest(mostRead),
    ports.outbox.countUnseen(),
    ports.marker.read(),
  ]);
  const shown = kept.filter((each) => each === "damaged" || each.outcome.state !== "undone");
  return ok({
    attempts: shown
      .slice(0, mostShown)
      .map((each) => (each === "damaged" ? each : attemptView(each))),
    unseen,
    lostAt: marker?.lostAt ?? null,
  });
}

/** Notes that outcomes were on screen. */
export async function markSeen(
  ports: Pick<Ports, "outbox" | "now" | "showNews">,
  attemptIds: readonly string[],
): Promise<Result<null>> {
  await Promise.all(
    attemptIds.map((attemptId) =>
      ports.outbox.change(attemptId, (entry) => take(entry, { kind: "see" }, nowIso(ports))),
    ),
  );
  await showNews(ports);
  return ok(null);
}
