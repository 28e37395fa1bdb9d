import { describe, expect, it } from "vitest";
import { availableAccount } from "../api/accounts.ts";
import { aMember, aMessage, askSend, createTestApi } from "../api/ask-api.ts";
import { createControl } from "./app.ts";

const own = "http://127.0.0.1:4180";
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const json = { "Content-Type": "application/json" };

function createOutbox() {
  const { api, state } = createTestApi();
  const control = createControl(state);
  const get = async (path: string, origin = own) => control.fetch(new Request(origin + path));
  const post = async (path: string, body: string | null, headers: Record<string, string> = json) =>
    control.fetch(new Request(own + path, { method: "POST", headers, body }));
  return { api, state, get, post };
}

describe("the outbox view", () => {
  it("shows what was delivered, to whom and from which account", async () => {
    const { api, get } = createOutbox();
    await askSend(api, { ...aMessage, messageType: "inmail", subject: "A question" });
    const page = await (await get("/")).text();
    for (const fact of ["InMail", aMember, "Mira Sandholm", "A question", "149 of 150"]) {
      expect(page).toContain(fact);
    }
    expect(page).toContain("4 Mar 2026, 05:06:07 UTC");
  });

  it("shows markup in texts, addresses and faults as text", async () => {
    const { api, state, get, post } = createOutbox();
    const markup = "<script>alert(1)</script>\"'&";
    await askSend(api, {
      recipientProfileId: "<img-src=x>",
      message: markup,
      subject: markup,
    });
    await api.fetch(new Request(`https://api.connectsafely.ai/linkedin/accounts?q=<b>`));
    await post("/faults", JSON.stringify({ status: 500, body: markup }));
    const page = await (await get("/")).text();
    expect(state.deliveries[0]?.message).toBe(markup);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img-src");
    expect(page).not.toContain("<b>");
  });

  it("runs and loads nothing from elsewhere and stands in no frame", async () => {
    const { get } = createOutbox();
    const policy = (await get("/")).headers.get("Content-Security-Policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect((await get("/outbox.css")).headers.get("Content-Type")).toContain("text/css");
    expect((await get("/live.js")).headers.get("Content-Type")).toContain("text/javascript");
  });
});

describe("the facts as JSON", () => {
  it("name deliveries, requests, quota, clock and faults", async () => {
    const { api, get, post } = createOutbox();
    await askSend(api, aMessage);
    await post("/faults", '{"preset":"daily"}');
    const facts = async (path: string): Promise<unknown> => (await get(path)).json();
    expect(await facts("/deliveries")).toMatchObject([{ message: "Hello", number: 1 }]);
    expect(await facts("/requests")).toMatchObject([{ method: "POST", status: 200 }]);
    expect(await facts("/quota")).toMatchObject([{ used: 1, limit: 150 }, { used: 0 }, {}, {}]);
    expect(await facts("/clock")).toEqual({ now: "2026-03-04T05:06:07.000Z" });
    expect(await facts("/events")).toMatchObject([
      { kind: "headers", request: 1 },
      { kind: "body-complete", message: "Hello" },
      { kind: "delivered", delivery: 1 },
    ]);
    expect(await facts("/faults")).toMatchObject({ waiting: [{ name: "daily" }], held: 0 });
  });
});

describe("the switches", () => {
  it.each<[string, string, Record<string, string>]>([
    ["JSON", '{"preset":"reconnect","on":"send","times":2}', json],
    ["the form", "preset=reconnect&on=send&times=2", form],
  ])("set a named fault by %s", async (_, body, headers) => {
    const { api, state, post } = createOutbox();
    const answer = await post("/faults", body, headers);
    expect(answer.status).toBe(headers === form ? 303 : 200);
    expect(state.faults.waiting).toMatchObject([{ name: "reconnect", times: 2 }]);
    expect((await askSend(api, aMessage)).status).toBe(500);
  });

  it("set an answer of one's own by the form", async () => {
    const { api, state, post } = createOutbox();
    const fields = {
      status: "503",
      headers: "Retry-After: 7\r\nX-Two: a:b",
      body: "busy",
      delayMs: "",
      cut: "",
      taken: "yes",
      on: "send",
      times: "1",
    };
    await post("/faults", new URLSearchParams(fields).toString(), form);
    const answer = await askSend(api, aMessage);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toBe("busy");
    expect(answer.headers.get("Retry-After")).toBe("7");
    expect(answer.headers.get("X-Two")).toBe("a:b");
    expect(state.deliveries).toHaveLength(1);
  });

  it("move the clock by an hour or to the next day", async () => {
    const { state, post } = createOutbox();
    await post("/clock", "advanceMs=3600000", form);
    expect(new Date(state.clock.now()).toISOString()).toBe("2026-03-04T06:06:07.000Z");
    await post("/clock", '{"to":"next-utc-day"}');
    expect(new Date(state.clock.now()).toISOString()).toBe("2026-03-05T00:00:00.000Z");
  });

  it("limit requests a minute, and lift that again", async () => {
    const { state, get, post } = createOutbox();
    await post("/per-minute", "limited=yes", form);
    expect(state.perMinute.isOn).toBe(true);
    expect(await (await get("/")).text()).toContain("Requests a minute are limited.");
    await post("/per-minute", '{"limited":"no"}');
    expect(state.perMinute.isOn).toBe(false);
    expect((await post("/per-minute", '{"limited":"perhaps"}')).status).toBe(400);
  });

  it("use up the allowance of one account", async () => {
    const { api, post } = createOutbox();
    await post("/quota", `accountId=${availableAccount.id}&used=150`, form);
    expect((await askSend(api, aMessage)).status).toBe(429);
  });

  it("set what is known of people, by the form or one by one", async () => {
    const { state, get, post } = createOutbox();
    const names = { existsNames: "another", relationshipNames: "missing" };
    const fields = { ...names, tie: "invited", openProfile: "yes", credits: "7" };
    await post("/acquaintance", new URLSearchParams(fields).toString(), form);
    expect(state.acquaintance.settings).toEqual({ ...fields, credits: 7 });
    expect((await post("/acquaintance", '{"credits":null}')).status).toBe(200);
    expect(await (await get("/acquaintance")).json()).toEqual({ ...fields, credits: null });
    await post("/reset", "", form);
    expect(state.acquaintance.settings).toMatchObject({ existsNames: "right", tie: "usual" });
  });

  it("set how reading the inbox back misleads, by the form or one by one", async () => {
    const { state, get, post } = createOutbox();
    const fields = {
      seconds: "2.5",
      ownerFlag: "missing",
      senderId: "present",
      order: "oldest-first",
      whitespace: "collapsed",
      onlyWithSync: "yes",
    };
    await post("/inbox", new URLSearchParams(fields).toString(), form);
    const { seconds: _seconds, ...words } = fields;
    const set = { ...words, visibleAfterMs: 2_500, onlyWithSync: true, acceptsIds: false };
    expect(state.inbox.settings).toEqual(set);
    expect(await (await get("/")).text()).toContain("<option selected>oldest-first</option>");
    expect((await post("/inbox", '{"visibleAfterMs":0}')).status).toBe(200);
    expect(await (await get("/inbox")).json()).toEqual({ ...set, visibleAfterMs: 0 });
  });

  it("set how and when a connection ends", async () => {
    const { state, post } = createOutbox();
    await post("/faults", "cut=in-answer&how=reset&dripMs=5&status=&on=send&times=1", form);
    const [fault] = state.faults.waiting;
    expect(fault?.behaviour).toMatchObject({ cut: "in-answer", how: "reset", dripMs: 5 });
  });

  it("forget the waiting faults and let held answers go", async () => {
    const { api, state, post } = createOutbox();
    await post("/faults", '{"preset":"held"}');
    await post("/faults", '{"preset":"daily"}');
    const answer = askSend(api, aMessage);
    await expect.poll(() => state.faults.held).toBe(1);
    await post("/release", null, {});
    expect((await answer).status).toBe(200);
    await post("/faults/clear", "{}");
    expect(state.faults.waiting).toEqual([]);
  });

  it("start over", async () => {
    const { api, state, get, post } = createOutbox();
    await askSend(api, aMessage);
    await post("/clock", "advanceMs=3600000", form);
    await post("/reset", "", form);
    expect(state.deliveries).toEqual([]);
    expect(state.messages.used(availableAccount.id)).toBe(0);
    expect(await (await get("/clock")).json()).toEqual({ now: "2026-03-04T05:06:07.000Z" });
  });

  it.each([
    ["/faults", "{}x", json],
    ["/faults", '{"preset":"nothing"}', json],
    ["/faults", "status=500&headers=nonsense", form],
    ["/clock", "advanceMs=", form],
    ["/clock", '{"advanceMs":1e300}', json],
    ["/quota", "accountId=x&used=1", form],
    ["/quota", "used=1", form],
    ["/inbox", '{"ownerFlag":"sometimes"}', json],
    ["/inbox", '{"unknown":1}', json],
    ["/acquaintance", '{"tie":"friends"}', json],
    ["/acquaintance", "credits=-1", form],
    ["/inbox", "seconds=soon", form],
    ["/faults", '{"cut":"in-answer","how":"magic"}', json],
    ["/clock", "to=next-utc-day", { "Content-Type": "text/plain" }],
  ])("refuse what they do not understand: %s %s", async (path, body, headers) => {
    const { state, post } = createOutbox();
    expect((await post(path, body, headers)).status).toBe(400);
    expect(state.faults.waiting).toEqual([]);
    expect(state.messages.used(availableAccount.id)).toBe(0);
  });
});

describe("who may come in", () => {
  it.each(["http://evil.example", "http://127.0.0.1.evil.example", "http://192.0.2.1:4180"])(
    "is not a page whose name points here: %s",
    async (origin) => {
      const { get } = createOutbox();
      expect((await get("/deliveries", origin)).status).toBe(403);
    },
  );

  it.each([
    [{ Origin: "https://www.linkedin.com" }],
    [{ Origin: "null" }],
    [{ Origin: "http://127.0.0.1:9999" }],
    [{ "Sec-Fetch-Site": "cross-site" }],
    [{ "Sec-Fetch-Site": "same-site" }],
  ])("is not a POST of another page: %o", async (headers) => {
    const { api, state, post } = createOutbox();
    await askSend(api, aMessage);
    expect((await post("/reset", "", { ...form, ...headers })).status).toBe(403);
    expect(state.deliveries).toHaveLength(1);
  });

  it("is the page's own form", async () => {
    const { post } = createOutbox();
    const headers = { ...form, Origin: own, "Sec-Fetch-Site": "same-origin" };
    expect((await post("/reset", "", headers)).status).toBe(303);
  });
});

describe("how messages are counted", () => {
  it("is chosen on the page, told as JSON, and back to usual after a new start", async () => {
    const { get, post } = createOutbox();
    const chosen = await post("/counting", "limit=100&reset=unix", form);
    expect(chosen.status).toBe(303);
    expect(await (await get("/counting")).json()).toMatchObject({ limit: "100", reset: "unix" });
    expect(await (await get("/")).text()).toContain("100 of 100");
    expect((await post("/counting", '{"limit":"7"}')).status).toBe(400);
    await post("/reset", null, {});
    expect(await (await get("/counting")).json()).toMatchObject({ limit: "150", reset: "iso" });
  });

  it("goes on where another device of the same account spends", async () => {
    const { state, post } = createOutbox();
    const { id } = availableAccount;
    await post("/quota", JSON.stringify({ accountId: id, used: 10 }));
    await post("/quota", JSON.stringify({ accountId: id, spend: 2 }));
    expect(state.messages.used(id)).toBe(12);
  });
});
