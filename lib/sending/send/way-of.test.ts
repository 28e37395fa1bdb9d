import { beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "../../kernel/result";
import type { DraftText } from "../../messaging/protocol";
import type { Outcome } from "../../outbox/entry";
import { routesOf } from "../../settings/routes-kept";
import { createWorld, pressOn, sendMessage, valueOf, type World } from "../made-up/made-up-world";
import { choosePreference, viewPreference } from "./prefer-route";
import { openComposer } from "../recipient/open-composer";
import { keepRoute } from "./way-of";

const conversationUrn = "urn:li:msg_conversation:made-up";
let world: World;

beforeEach(async () => {
  world = await createWorld();
});

function answer(outcome: Extract<Outcome, { state: "sent" | "refused" | "unconfirmed" }>) {
  const receipt = { conversationUrn, messageUrn: null };
  world.answers.sendMessage = async () => ({ outcome, observation: null, receipt });
}
const gone = { state: "refused", failure: { kind: "route-retired" } } as const;

async function send(message: string, change: Partial<DraftText> = {}) {
  const view = valueOf(await openComposer(world, 1));
  return sendMessage(world, pressOn(view, { message, ...change }));
}
const ways = () => world.posted.map(({ way }) => way);

describe("the way of a message", () => {
  it("is the older route first, and then into the conversation that the service named", async () => {
    answer({ state: "sent", echo: "same" });
    await send("Hello Ada");
    await send("Hello again");
    expect(ways()).toEqual([
      { route: "messaging-send", channel: "inbox", conversationUrn: null },
      { route: "conversations-send", channel: "inbox", conversationUrn },
    ]);
  });

  it("is the other one at the next press after a route was gone, with one request for each", async () => {
    answer(gone);
    const first = valueOf(await send("Hello Ada"));
    expect(first.outcome).toEqual(gone);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hello Ada");
    answer({ state: "sent", echo: "same" });
    await send("Hello Ada");
    expect(ways().map((way) => way?.route)).toEqual(["messaging-send", "conversations-send"]);
    expect((await world.routes.read())?.retired?.route).toBe("messaging-send");
  });

  it("names no conversation to the older route, where the newer one was gone", async () => {
    answer({ state: "sent", echo: "same" });
    await send("Hello Ada");
    answer(gone);
    await send("Hello again");
    await send("Hello again");
    expect(ways().slice(1)).toEqual([
      { route: "conversations-send", channel: "inbox", conversationUrn },
      { route: "messaging-send", channel: "inbox", conversationUrn: null },
    ]);
  });

  it("is written down only where an outcome teaches something of it", async () => {
    const update = vi.spyOn(world.routes, "update");
    answer({ state: "sent", echo: "same" });
    await send("Hello Ada");
    const [kept] = await world.outbox.latest(1);
    if (kept === undefined || kept === "damaged") throw new Error("no such attempt");
    await keepRoute(world, { ...kept, outcome: gone, way: null });
    expect(update).not.toHaveBeenCalled();
    await keepRoute(world, { ...kept, outcome: gone });
    expect(update).toHaveBeenCalledOnce();
  });

  it("is the other one after a redirect", async () => {
    answer({ state: "unconfirmed", doubt: "redirected" });
    await send("Hello Ada");
    await send("Something else");
    expect(ways().map((way) => way?.route)).toEqual(["messaging-send", "conversations-send"]);
  });

  it("is the only one again for InMail, and where that is gone the text is kept", async () => {
    answer(gone);
    await send("Hello Ada");
    const inmail = { messageType: "inmail", subject: "A question" } as const;
    const { outcome } = valueOf(await send("Hello by InMail", inmail));
    expect(outcome.state).toBe("refused");
    expect(ways()).toMatchObject([{ route: "messaging-send" }, { route: "messaging-send" }]);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hello by InMail");
  });

  it("is the one that is on the record, also where the routes change while it is held", async () => {
    world.hold = async () => {
      await world.routes.update((kept) => ({ ...routesOf(kept), prefersNewer: true }));
    };
    await send("Hello Ada");
    const [kept] = await world.outbox.latest(1);
    expect(kept).toMatchObject({ way: { route: "messaging-send" } });
    expect(ways()).toMatchObject([{ route: "messaging-send" }]);
  });

  it("goes to Sales Navigator where that was picked, and an InMail does not", async () => {
    await send("Hello Ada", { channel: "sales-navigator" });
    await send("Hello", { channel: "sales-navigator", messageType: "inmail", subject: "Hi" });
    expect(ways()).toMatchObject([
      { route: "conversations-send", channel: "sales-navigator" },
      { route: "messaging-send", channel: "inbox" },
    ]);
  });

  it("is the newer one throughout where that is preferred, and a preference forgets nothing", async () => {
    answer(gone);
    await send("Hello Ada");
    expect(await choosePreference(world, { prefersNewer: true })).toEqual(
      ok({ prefersNewer: true }),
    );
    expect(await viewPreference(world)).toEqual(ok({ prefersNewer: true }));
    expect((await world.routes.read())?.retired?.route).toBe("messaging-send");
    await send("Hello Ada");
    expect(world.posted.at(-1)?.way?.route).toBe("conversations-send");
  });

  it("is no reason to lose an outcome where it cannot be kept", async () => {
    world.routes.update = () => Promise.reject(new Error("full"));
    answer(gone);
    expect(valueOf(await send("Hello Ada")).outcome).toEqual(gone);
  });
});
