import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../outbox/entry";
import { type Route, type RoutesKept, routesOf } from "../settings/routes-kept";
import { learnRoute, noRoute, onlyRoute, routeFor, type RouteQuestion } from "./route-for";

const noon = Date.UTC(2026, 8, 1, 12);
const at = (hours: number) => new Date(noon + hours * 3_600_000).toISOString();
const conversationUrn = "urn:li:msg_conversation:made-up";
const older = "messaging-send";
const newer = "conversations-send";
const plain: RouteQuestion = {
  messageType: "message",
  channel: "inbox",
  hasFiles: false,
  conversationUrn: null,
  routes: routesOf(null),
};

function routed(question: Partial<RouteQuestion>, routes: Partial<RoutesKept> = {}) {
  return routeFor({ ...plain, ...question, routes: { ...plain.routes, ...routes } });
}
const retired = (route: Route, hours = -1) => ({ retired: { route, at: at(hours) } });

describe("the route of a message", () => {
  it.each<[string, Partial<RouteQuestion>, Partial<RoutesKept>, Route]>([
    ["a first message", {}, {}, older],
    ["an InMail", { messageType: "inmail" }, {}, older],
    [
      "an InMail, where the newer way is preferred",
      { messageType: "inmail" },
      { prefersNewer: true },
      older,
    ],
    [
      "an InMail to somebody with a conversation",
      { messageType: "inmail", conversationUrn },
      {},
      older,
    ],
    ["a message in a known conversation", { conversationUrn }, {}, newer],
    ["a message for Sales Navigator", { channel: "sales-navigator" }, {}, newer],
    ["a first message, where the newer way is preferred", {}, { prefersNewer: true }, newer],
    ["a first message, the older way being gone", {}, retired(older), newer],
    ["a first message, the older way being gone for a year", {}, retired(older, -9_000), newer],
    ["a reply, the newer way being gone", { conversationUrn }, retired(newer), older],
    ["a preferred newer way that is gone", {}, { prefersNewer: true, ...retired(newer) }, older],
    ["a first message after a redirect", {}, { redirected: older }, newer],
    ["a reply after a redirect", { conversationUrn }, { redirected: newer }, older],
    ["a redirect, the other way being gone", {}, { redirected: older, ...retired(newer) }, older],
    [
      "an InMail after a redirect, which has no other",
      { messageType: "inmail" },
      { redirected: older },
      older,
    ],
    [
      "an InMail after its only way was gone, which one 404 does not prove",
      { messageType: "inmail" },
      retired(older),
      older,
    ],
  ])("of %s", (_what, question, routes, route) => {
    expect(routed(question, routes)).toBe(route);
  });

  it("is asked again for Sales Navigator, which has no other", () => {
    expect(routed({ channel: "sales-navigator" }, retired(newer))).toBe(newer);
  });
});

describe("a message that only one route can carry", () => {
  it.each([
    ["inmail", "inbox", false, older, "inmail"],
    ["message", "sales-navigator", false, newer, "sales-navigator"],
    ["message", "inbox", true, newer, "file"],
  ] as const)("%s, %s, file %s", (messageType, channel, hasFiles, route, content) => {
    const only = onlyRoute({ messageType, channel, hasFiles });
    expect(only).toEqual({ route, content });
    expect(only && noRoute(only)).toEqual({ kind: "no-route", content });
  });
});

const refused = { state: "refused", failure: { kind: "route-retired" } } as const;
const redirected = { state: "unconfirmed", doubt: "redirected" } as const;
const sent = { state: "sent", echo: "same" } as const;

describe("what an outcome teaches", () => {
  const nothing = routesOf(null);
  const lost = { ...retired(older), redirected: older } as const;

  it.each<[string, Outcome, RoutesKept, Route, Partial<RoutesKept>]>([
    ["a route that is gone", refused, nothing, older, { retired: { route: older, at: at(0) } }],
    [
      "one that is gone for InMail",
      { state: "refused", failure: { kind: "no-route", content: "inmail" } },
      nothing,
      older,
      { retired: { route: older, at: at(0) } },
    ],
    [
      "that now the other is gone",
      refused,
      { ...nothing, ...retired(older) },
      newer,
      { retired: { route: newer, at: at(0) } },
    ],
    ["a redirect", redirected, nothing, older, { redirected: older }],
    [
      "that a route is back",
      sent,
      { ...nothing, ...retired(older), redirected: older },
      older,
      { retired: null, redirected: null },
    ],
    ["nothing of the other route", sent, { ...nothing, ...lost }, newer, lost],
    [
      "nothing by another refusal",
      { state: "refused", failure: { kind: "key-refused" } },
      { ...nothing, ...lost },
      older,
      lost,
    ],
    ["nothing by a doubt", { state: "unconfirmed", doubt: "cut" }, nothing, older, {}],
    [
      "nothing by another doubt",
      { state: "unconfirmed", doubt: "cut" },
      { ...nothing, ...lost },
      older,
      lost,
    ],
  ])("is %s", (_what, outcome, before, route, after) => {
    expect(learnRoute(before, route, outcome, at(0))).toEqual({ ...before, ...after });
  });
});

describe("any series of sends", () => {
  const outcomes = fc.array(fc.constantFrom<Outcome>(refused, redirected, sent), { maxLength: 8 });
  const question = fc.record({
    messageType: fc.constantFrom("message" as const, "inmail" as const),
    channel: fc.constantFrom("inbox" as const, "sales-navigator" as const),
    conversationUrn: fc.constantFrom(null, conversationUrn),
    hasFiles: fc.boolean(),
  });

  it("takes a message that both can carry never by the one that was just gone", () => {
    fc.assert(
      fc.property(question, outcomes, fc.boolean(), (asked, series, prefersNewer) => {
        let routes: RoutesKept = { ...routesOf(null), prefersNewer };
        let before: Route | null = null;
        for (const outcome of series) {
          const route = routeFor({ ...asked, routes });
          if (onlyRoute(asked) === null && before !== null) expect(route).not.toBe(before);
          before = outcome === refused ? route : null;
          routes = learnRoute(routes, route, outcome, at(0));
        }
      }),
    );
  });
});
