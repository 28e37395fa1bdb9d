import type { Failure } from "../kernel/failure";
import type { MessageType, Outcome, Way } from "../outbox/entry";
import type { Route, RoutesKept } from "../settings/routes-kept";

/** What has to be said by a route, and what is known of the routes. */
export interface RouteQuestion {
  messageType: MessageType;
  channel: Way["channel"];
  hasFiles: boolean;
  /** The conversation with the person that is known already, or null. */
  conversationUrn: string | null;
  routes: RoutesKept;
}

const others: Readonly<Record<Route, Route>> = {
  "messaging-send": "conversations-send",
  "conversations-send": "messaging-send",
};

/**
 * Which endpoint a message goes to (design section 7, "Route"). A route that was gone, or that sent
 * the last request elsewhere, gives way to the other where that can express the message too. What
 * only one can carry is asked of that one each time: a 404 in words nobody knows may have meant
 * something else than the route, and a refusal costs nothing.
 */
export function routeFor(question: RouteQuestion): Route {
  const { routes, conversationUrn } = question;
  const only = onlyRoute(question);
  if (only !== null) return only.route;
  const { prefersNewer, retired, redirected } = routes;
  const wanted = prefersNewer || conversationUrn !== null ? "conversations-send" : "messaging-send";
  const isDoubtful = wanted === retired?.route || wanted === redirected;
  const other = others[wanted];
  return isDoubtful && other !== retired?.route ? other : wanted;
}

interface Only {
  route: Route;
  content: Extract<Failure, { kind: "no-route" }>["content"];
}

/**
 * The one route that can express a message, or null where both can (reference connectsafely-api 2).
 * InMail with a file is none that either can; `checkText` stops it.
 */
export function onlyRoute({
  messageType,
  channel,
  hasFiles,
}: Pick<RouteQuestion, "messageType" | "channel" | "hasFiles">): Only | null {
  if (messageType === "inmail") return { route: "messaging-send", content: "inmail" };
  if (channel !== "inbox") return { route: "conversations-send", content: "sales-navigator" };
  return hasFiles ? { route: "conversations-send", content: "file" } : null;
}

/** A message that its one route cannot carry any more. */
export function noRoute({ content }: Pick<Only, "content">): Failure {
  return { kind: "no-route", content };
}

/** What an outcome teaches about the route that the message went by. `at`: ISO 8601. */
export function learnRoute(
  kept: RoutesKept,
  route: Route,
  outcome: Outcome,
  at: string,
): RoutesKept {
  if (isGone(outcome)) return { ...kept, retired: { route, at } };
  if (outcome.state === "unconfirmed" && outcome.doubt === "redirected") {
    return { ...kept, redirected: route };
  }
  if (outcome.state !== "sent") return kept;
  const { retired, redirected } = kept;
  return {
    ...kept,
    retired: retired?.route === route ? null : retired,
    redirected: redirected === route ? null : redirected,
  };
}

function isGone(outcome: Outcome): boolean {
  if (outcome.state !== "refused") return false;
  return outcome.failure.kind === "route-retired" || outcome.failure.kind === "no-route";
}
