import { ok, type Result } from "../../kernel/result";
import type { LastSends } from "../../messaging/protocol";
import { lostSince } from "../../outbox/marker";
import type { Kept } from "../../outbox/outbox-store";
import { take } from "../../outbox/state";
import { asItStands } from "../send/as-it-stands";
import { attemptView } from "../send/attempt-view";
import { nowIso, type Ports } from "../ports";
import { showNews } from "./tell-news";

const mostShown = 20;
/** Some of them were undone and are not shown. */
const mostRead = 60;

/** The last sends with the state of each, from all accounts. */
export async function lastSends(
  ports: Pick<Ports, "outbox" | "marker" | "underway" | "recalling" | "now">,
): Promise<Result<LastSends>> {
  const stands = asItStands(ports);
  const [kept, unseen, lostAt] = await Promise.all([
    ports.outbox.latest(mostRead),
    ports.outbox.countUnseen(),
    lostSince(ports.marker, ports.outbox, nowIso(ports)),
  ]);
  const shown = kept.filter((each) => each === "damaged" || each.outcome.state !== "undone");
  return ok({
    attempts: shown
      .filter((each, place) => place < mostShown || isOpen(each))
      .map((each) => (each === "damaged" ? each : attemptView(stands(each)))),
    unseen,
    lostAt,
  });
}

/** The badge says "!" until it was on screen, and a doubt can be settled only where it is shown. */
function isOpen(kept: Kept): boolean {
  return kept !== "damaged" && (kept.unseenSince !== null || kept.outcome.state === "unconfirmed");
}

/** Notes that outcomes were on screen; one that has changed since was not seen. */
export async function markSeen(
  ports: Ports,
  outcomes: readonly { attemptId: string; state: string }[],
): Promise<Result<null>> {
  await Promise.all(
    outcomes.map(({ attemptId, state }) =>
      ports.outbox.change(attemptId, (entry) =>
        entry.outcome.state === state ? take(entry, { kind: "see" }, nowIso(ports)) : null,
      ),
    ),
  );
  await showNews(ports);
  return ok(null);
}
