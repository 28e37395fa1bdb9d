import { describe, expect, it } from "vitest";
import { disconnectedAccount, pausedAccount, warmingUpAccount } from "./accounts.ts";
import { aMember, aMessage, apiOrigin, askRaw, askSend, createTestApi } from "./ask-api.ts";
import { expiredTrialKey, noAccountKey, sandboxKey } from "./keys.ts";
import { longestBody } from "./read-body.ts";

const json = { "Content-Type": "application/json" };

function rateLimit(response: Response): Record<string, string | null> {
  const names = ["Action", "Limit", "Used", "Remaining", "Reset"];
  return Object.fromEntries(
    names.map((name) => [name, response.headers.get(`X-RateLimit-${name}`)]),
  );
}

const untouched = {
  Action: "MESSAGE",
  Limit: "150",
  Used: "0",
  Remaining: "150",
  Reset: "2026-03-05T00:00:00.000Z",
};

describe("POST messaging/send", () => {
  it("takes a message and answers as documented", async () => {
    const { api, state } = createTestApi();
    const response = await askSend(api, { ...aMessage, accountId: warmingUpAccount.id });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      success: true,
      message: "Message sent successfully",
      recipientProfileUrn: aMember,
    });
    expect(state.deliveries).toEqual([
      {
        number: 1,
        at: "2026-03-04T05:06:07.000Z",
        accountId: warmingUpAccount.id,
        accountName: "Tobi Quillberg",
        recipientProfileId: null,
        recipientProfileUrn: aMember,
        messageType: "normal",
        subject: null,
        message: "Hello",
      },
    ]);
  });

  it("delivers each accepted send once and counts it for its account only", async () => {
    const { api } = createTestApi();
    await askSend(api, { ...aMessage, accountId: warmingUpAccount.id });
    const second = await askSend(api, { ...aMessage, accountId: warmingUpAccount.id });
    expect(rateLimit(second)).toEqual({ ...untouched, Used: "2", Remaining: "148" });
    const other = await askSend(api, { ...aMessage, accountId: disconnectedAccount.id });
    expect(rateLimit(other)).toEqual(untouched);
  });

  it("refuses a missing message in the documented words", async () => {
    const { api, state } = createTestApi();
    const response = await askSend(api, { recipientProfileUrn: aMember });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ success: false, error: "message is required" });
    expect(rateLimit(response)).toEqual(untouched);
    expect(state.deliveries).toEqual([]);
  });

  it.each([
    ["a wrong key", "00000000-0000-4000-8000-000000000000"],
    ["no key", null],
    ["a key with the wrong end", `${sandboxKey}0`],
  ])("refuses %s in the documented words, with nobody's count", async (_, key) => {
    const { api, state } = createTestApi();
    await askSend(api, aMessage);
    const response = await askSend(api, aMessage, key);
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('{"error":"Unauthorized - Invalid credentials"}');
    expect(rateLimit(response)).toEqual(untouched);
    expect(state.deliveries).toHaveLength(1);
  });

  it("refuses an ended trial with 403", async () => {
    const { api } = createTestApi();
    const response = await askSend(api, aMessage, expiredTrialKey);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      success: false,
      error: "Your trial has expired, please subscribe to continue",
    });
  });

  it.each([
    ["an unknown account", sandboxKey, { ...aMessage, accountId: "66f0c0de5a4d0000000000ff" }],
    ["an account id of another shape", sandboxKey, { ...aMessage, accountId: "" }],
    ["a key that reaches no account", noAccountKey, aMessage],
  ])("answers %s with 404", async (_, key, body) => {
    const { api, state } = createTestApi();
    const response = await askSend(api, body, key);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ success: false, error: "Account not found" });
    expect(rateLimit(response)).toEqual(untouched);
    expect(state.deliveries).toEqual([]);
  });

  it("fails in the documented words where LinkedIn's session is lost", async () => {
    const { api, state } = createTestApi();
    const response = await askSend(api, { ...aMessage, accountId: disconnectedAccount.id });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: "Failed to get LinkedIn authentication credentials",
      success: false,
    });
    expect(state.deliveries).toEqual([]);
  });

  it("refuses an account without an API seat", async () => {
    const { api, state } = createTestApi();
    const response = await askSend(api, { ...aMessage, accountId: pausedAccount.id });
    expect(response.status).toBe(403);
    expect(state.deliveries).toEqual([]);
  });

  it("sends from the last used account when none is named", async () => {
    const { api, state } = createTestApi();
    await askSend(api, aMessage);
    await askSend(api, { ...aMessage, accountId: warmingUpAccount.id });
    await askSend(api, aMessage);
    const senders = state.deliveries.map(({ accountName }) => accountName);
    expect(senders).toEqual(["Mira Sandholm", "Tobi Quillberg", "Tobi Quillberg"]);
  });

  it("stands for the same made-up person whenever a slug is used", async () => {
    const { api, state } = createTestApi();
    const bySlug = { recipientProfileId: "Some-Body", message: "Hello" };
    const answers = [await askSend(api, bySlug), await askSend(api, bySlug)];
    const [first, second] = state.deliveries;
    expect(first?.recipientProfileUrn).toMatch(/^urn:li:fsd_profile:ACoAA[\w-]{34}$/);
    expect(second?.recipientProfileUrn).toBe(first?.recipientProfileUrn);
    expect(first?.recipientProfileId).toBe("Some-Body");
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({
        recipientProfileUrn: first?.recipientProfileUrn,
      });
    }
  });

  it("lets the URN name the person when both are given", async () => {
    const { api, state } = createTestApi();
    await askSend(api, { ...aMessage, recipientProfileId: "somebody-else" });
    expect(state.deliveries[0]?.recipientProfileUrn).toBe(aMember);
  });

  it("spends an InMail from the same daily count", async () => {
    const { api, state } = createTestApi();
    const inMail = { ...aMessage, messageType: "inmail", subject: "A question" };
    const response = await askSend(api, inMail);
    expect(rateLimit(response)).toMatchObject({ Action: "MESSAGE", Used: "1" });
    expect(state.deliveries[0]).toMatchObject({ messageType: "inmail", subject: "A question" });
  });

  it("keeps 8,000 characters with emoji and line breaks byte for byte", async () => {
    const { api, state } = createTestApi();
    const piece = "Grüße 👩🏽‍🚀\r\n\ttab \u202e عربي \u0000 <b>&amp;</b>\n";
    const message = piece.repeat(400).slice(0, 8_000).toWellFormed();
    await askSend(api, { ...aMessage, message });
    const received = Buffer.from(state.deliveries[0]?.message ?? "");
    expect(received.equals(Buffer.from(message))).toBe(true);
    expect(message).toHaveLength(8_000);
  });
});

describe("the day's limit", () => {
  it("takes 150 messages, refuses the next one and takes it again after midnight", async () => {
    const { api, state } = createTestApi("2026-03-04T23:59:59.000Z");
    for (let sent = 0; sent < 150; sent += 1) {
      expect((await askSend(api, aMessage)).status).toBe(200);
    }
    const refused = await askSend(api, aMessage);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({
      error: "Rate limit exceeded for MESSAGE: 150/150 used. Resets at 2026-03-05T00:00:00.000Z",
      success: false,
    });
    expect(rateLimit(refused)).toEqual({ ...untouched, Used: "150", Remaining: "0" });
    expect(state.deliveries).toHaveLength(150);
    state.clock.advance(1_000);
    const taken = await askSend(api, aMessage);
    const tomorrow = "2026-03-06T00:00:00.000Z";
    expect(rateLimit(taken)).toEqual({
      ...untouched,
      Used: "1",
      Remaining: "149",
      Reset: tomorrow,
    });
  });
});

describe("malformed sends", () => {
  const { api, state } = createTestApi();
  const message = "Hello";

  it.each<[string, unknown, string]>([
    ["no recipient", { message }, "recipientProfileId or recipientProfileUrn is required"],
    ["a blank message", { ...aMessage, message: " \n" }, "message is required"],
    ["a number as message", { ...aMessage, message: 5 }, "message must be a string"],
    ["null as subject", { ...aMessage, subject: null }, "subject must be a string"],
    ["an account list", { ...aMessage, accountId: ["a"] }, "accountId must be a string"],
    [
      "an address as slug",
      { recipientProfileId: "a/b", message },
      "recipientProfileId is not valid",
    ],
    ["an empty slug", { recipientProfileId: "", message }, "recipientProfileId is not valid"],
    [
      "another URN",
      { message, recipientProfileUrn: "urn:li:x" },
      "recipientProfileUrn is not valid",
    ],
    ["another type", { ...aMessage, messageType: "x" }, "messageType must be normal or inmail"],
    ["InMail bare", { ...aMessage, messageType: "inmail" }, "subject is required for InMail"],
  ])("answers %s with 400 and the reason", async (_, body, error) => {
    const response = await askSend(api, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ success: false, error });
    expect(rateLimit(response)).toEqual(untouched);
  });

  it.each<[string, BodyInit, Record<string, string>, number]>([
    ["cut JSON", '{"message":"He', json, 400],
    ["no body", "", json, 400],
    ["an array", JSON.stringify([aMessage]), json, 400],
    ["null", "null", json, 400],
    ["bytes that are no text", new Uint8Array([0x22, 0xff, 0xfe, 0x22]), json, 400],
    ["deep brackets", "[".repeat(200_000), json, 400],
    ["a field of the prototype", '{"__proto__":{"message":"x"}}', json, 400],
    ["a form", "message=Hello", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
    ["no content type", JSON.stringify(aMessage), { "Content-Type": "" }, 415],
    ["too many bytes", JSON.stringify({ ...aMessage, x: "y".repeat(longestBody) }), json, 413],
  ])("answers %s as JSON, with the headers", async (_, body, headers, status) => {
    const response = await askRaw(api, body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ success: false });
    expect(rateLimit(response)).toEqual(untouched);
    expect(state.deliveries).toEqual([]);
  });

  it.each(["GET", "PUT", "DELETE", "OPTIONS"])("answers %s with 405 and Allow", async (method) => {
    const response = await api.fetch(
      new Request(`${apiOrigin}/linkedin/messaging/send`, { method }),
    );
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("POST");
    expect(rateLimit(response)).toEqual(untouched);
  });
});
