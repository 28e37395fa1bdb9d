import { learnRoute, routeFor } from "../../connectsafely/route-for";
import type { Recipient } from "../../linkedin/recipient";
import type { DraftText } from "../../messaging/protocol";
import type { OutboxEntry, Way } from "../../outbox/entry";
import { routesOf } from "../../settings/routes-kept";
import { nowIso, type Ports } from "../ports";
import { threadOf } from "./thread-of";

type WayPorts = Pick<Ports, "outbox" | "facts" | "routes" | "now">;

type WayWish = Pick<DraftText, "messageType" | "channel" | "files">;

/** How a text goes to a person, settled at the press of Send. */
export async function wayOf(
  ports: WayPorts,
  recipient: Recipient,
  { messageType, channel: wish = "inbox", files = [] }: WayWish,
): Promise<Way> {
  const { accountId } = recipient;
  const channel = messageType === "inmail" ? "inbox" : wish;
  const [kept, conversationUrn] = await Promise.all([
    ports.routes.read(),
    threadOf(ports, recipient, { accountId, channel }),
  ]);
  const routes = routesOf(kept);
  const question = { messageType, channel, conversationUrn, hasFiles: files.length > 0 };
  const route = routeFor({ ...question, routes });
  // The other route has no place for it.
  const named = route === "conversations-send" ? conversationUrn : null;
  return { route, channel, conversationUrn: named };
}

/** Keeps what an outcome teaches about its route; nothing of a send depends on that. */
export async function keepRoute(
  ports: Pick<Ports, "routes" | "now">,
  { way, outcome }: OutboxEntry,
): Promise<void> {
  if (way === null) return;
  const before = routesOf(await ports.routes.read());
  const after = learnRoute(before, way.route, outcome, nowIso(ports));
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await ports.routes.update((kept) =>
    learnRoute(routesOf(kept), way.route, outcome, nowIso(ports)),
  );
}
