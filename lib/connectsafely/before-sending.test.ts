import { describe, expect, it } from "vitest";
import { type ConnectSafely } from "./client";
import { ada, conversationUrn, noon, owner } from "./made-up-thread";
import { clientOver } from "./made-up-client";
import type { Fetch, Init } from "./request";

const accountId = "64b7f0a1c2d3e4f5a6b7c8d9";
const whom = { accountId, recipient: { slug: "zoë-çelik", urn: null } };
const withUrn = { accountId, recipient: { slug: "ada-example", urn: ada } };

const now = () => noon;

/** What a method makes of an answer, and what it asked for. */
async function ask<T>(answer: unknown, method: (client: ConnectSafely) => Promise<T>) {
  const asked: { url: string; init: Init }[] = [];
  const fetch: Fetch = async (url, init) => {
    asked.push({ url: url.replace("https://api.connectsafely.ai/linkedin", ""), init });
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  };
  const client = clientOver(fetch, "made-up-key", now);
  return { result: await method(client), asked };
}

const relationship = (client: ConnectSafely) => client.relationshipWith(whom);
const credits = (client: ConnectSafely) => client.inmailCredits("a&b");
const open = (client: ConnectSafely) => client.openProfile(whom);
const profile = (client: ConnectSafely) => client.profileOf(whom);
const latest = (client: ConnectSafely) => client.latestMessage(withUrn, conversationUrn);

const rows = (...messages: object[]) => ({ success: true, messages });
const latestOfNobody = (client: ConnectSafely) => client.latestMessage(whom, conversationUrn);

const documented = {
  connected: false,
  invitationSent: false,
  invitationReceived: false,
  status: "NOT_CONNECTED",
  profileUrn: ada,
  accountId,
};

describe("the relationship", () => {
  it("is asked for in the form that names the account, by the encoded slug", async () => {
    const { asked } = await ask(documented, relationship);
    expect(asked).toMatchObject([
      { url: `/relationship/${accountId}/zo%C3%AB-%C3%A7elik`, init: { method: "GET" } },
    ]);
    expect(asked[0]?.init.body).toBeUndefined();
  });

  it("is asked for of no account that would lead to another address", async () => {
    const { result, asked } = await ask(documented, (client) =>
      client.relationshipWith({ ...whom, accountId: "../accounts" }),
    );
    expect(result).toMatchObject({ failure: { kind: "account-not-found" } });
    expect(asked).toEqual([]);
  });

  const strangers = { connected: false, invitation: "none", profileUrn: ada };
  it.each<[string, object, object]>([
    ["as documented", documented, strangers],
    [
      "between connections",
      { ...documented, connected: true, status: "CONNECTED" },
      { connected: true },
    ],
    ["by its status alone", { status: "connected" }, { connected: true, invitation: null }],
    ["by its flag alone", { connected: true }, { connected: true, profileUrn: "" }],
    ["with a status of its own", { ...documented, status: "DISTANCE_2" }, strangers],
    ["that contradicts itself", { ...documented, connected: true }, { connected: null }],
    ["with an invitation sent", { ...documented, invitationSent: true }, { invitation: "sent" }],
    ["that is pending", { status: "PENDING" }, { connected: false, invitation: "sent" }],
    [
      "with an invitation received",
      { ...documented, invitationReceived: true },
      { invitation: "received" },
    ],
    ["with nonsense for flags", { ...documented, connected: "no", invitationSent: 1 }, strangers],
    ["with a urn and nothing more", { profileUrn: ada }, { connected: null, invitation: null }],
    ["with a number for a urn", { ...documented, profileUrn: 7 }, { profileUrn: "" }],
  ])("is understood %s", async (_how, body, value) => {
    expect((await ask(body, relationship)).result).toMatchObject({ ok: true, value });
  });

  it.each<[string, unknown]>([
    ["nothing", {}],
    ["a failure", { ...documented, success: false }],
    ["a list", [documented]],
    ["words", "connected"],
  ])("is not understood where the answer is %s", async (_what, body) => {
    const { result } = await ask(body, relationship);
    expect(result).toMatchObject({ failure: { kind: "answer-not-understood" } });
  });
});

describe("InMail credits", () => {
  it.each<[unknown, number]>([
    [{ success: true, inMailCredits: 12, premiumType: "BUSINESS_PREMIUM" }, 12],
    [{ success: true, inMailCredits: 0, premiumType: "FREE" }, 0],
    [{ inMailCredits: "7" }, 7],
  ])("of %j are %i", async (body, value) => {
    const { result, asked } = await ask(body, credits);
    expect(result).toEqual({ ok: true, value: { credits: value } });
    expect(asked.map(({ url }) => url)).toEqual(["/inmail/credits?accountId=a%26b"]);
  });

  it.each([
    {},
    { inMailCredits: -1 },
    { inMailCredits: 1.5 },
    { inMailCredits: null },
    { success: false, inMailCredits: 3 },
  ])("are not made up of %j", async (body) => {
    const { result } = await ask(body, credits);
    expect(result).toMatchObject({ failure: { kind: "answer-not-understood" } });
  });
});

describe("whether a profile is open", () => {
  it.each([
    [whom, { accountId, profileId: "zoë-çelik" }],
    [withUrn, { accountId, profileUrn: ada }],
  ])("is asked for by POST, of the urn where there is one", async (of, body) => {
    const answer = { success: true, supportsFreeEmail: true, profileUrn: ada };
    const { result, asked } = await ask(answer, (client) => client.openProfile(of));
    expect(result).toEqual({ ok: true, value: { isOpen: true, profileUrn: ada } });
    expect(asked).toMatchObject([
      { url: "/messaging/check-email-support", init: { method: "POST" } },
    ]);
    const init = asked[0]?.init;
    expect(init?.body).toBe(JSON.stringify(body));
    expect(new Headers(init?.headers).get("Content-Type")).toBe("application/json");
  });

  it.each([{}, { supportsFreeEmail: "true" }, { success: false, supportsFreeEmail: true }])(
    "is not made up of %j",
    async (body) => {
      const { result } = await ask(body, open);
      expect(result).toMatchObject({ failure: { kind: "answer-not-understood" } });
    },
  );
});

describe("a profile of the service's", () => {
  it("is read as far as it tells", async () => {
    const told = { firstName: "Ada", entityUrn: ada, isConnected: true, headline: 7, more: [1] };
    const { result, asked } = await ask({ success: true, profile: told }, profile);
    expect(result).toEqual({
      ok: true,
      value: {
        firstName: "Ada",
        lastName: "",
        headline: "",
        entityUrn: ada,
        isConnected: true,
        supportsFreeEmail: null,
      },
    });
    expect(asked[0]?.init.body).toBe(JSON.stringify({ accountId, profileId: "zoë-çelik" }));
  });

  it.each<[string, object, string]>([
    ["empty", { success: true, profile: {} }, "profile-not-found"],
    ["not there", { success: true }, "answer-not-understood"],
    ["a text", { success: true, profile: "Ada" }, "answer-not-understood"],
  ])("fails where it is %s", async (_what, body, kind) => {
    expect((await ask(body, profile)).result).toMatchObject({ failure: { kind } });
  });
});

describe("the latest message", () => {
  const row = { text: "Hello", sentAt: noon, senderProfileId: owner };

  it("is asked for among the last five", async () => {
    const { asked } = await ask(rows(row), latest);
    expect(asked[0]?.url).toMatch(/\?accountId=64b7f0a1c2d3e4f5a6b7c8d9&count=5&sync=true$/);
  });

  it.each([false, true])("is the latest in either order (%s)", async (isOldestFirst) => {
    const earlier = { ...row, text: "Earlier", sentAt: noon - 1 };
    const messages = isOldestFirst ? [earlier, row] : [row, earlier];
    const { result } = await ask(rows(...messages), latest);
    expect(result).toMatchObject({ value: { line: "Hello", at: new Date(noon).toISOString() } });
  });

  it.each<[string, object, string]>([
    ["ours by the sender's number", {}, "us"],
    ["theirs by the sender's number", { senderProfileId: ada, isSentByOwner: true }, "them"],
    [
      "nobody's without one, whatever the owner flag",
      { senderProfileId: "", isSentByOwner: true },
      "unknown",
    ],
    ["nobody's where the sender is a slug", { senderProfileId: "ada-example" }, "unknown"],
  ])("is %s", async (_whose, change, by) => {
    expect((await ask(rows({ ...row, ...change }), latest)).result).toMatchObject({
      value: { by },
    });
  });

  it("is nobody's where it is not known who the person is", async () => {
    const { result } = await ask(rows(row), latestOfNobody);
    expect(result).toMatchObject({ value: { by: "unknown" } });
  });

  it.each([
    ["\n\n  Hello\u202e there \nand more", "Hello there"],
    ["x".repeat(201), `${"x".repeat(200)}…`],
    [`${"x".repeat(199)}😀`, `${"x".repeat(199)}…`],
    ["", ""],
  ])("is told by its first line: %j", async (text, line) => {
    expect((await ask(rows({ ...row, text }), latest)).result).toMatchObject({ value: { line } });
  });

  it("is not made up where there is none", async () => {
    const { result } = await ask(rows({ text: "No time" }), latest);
    expect(result).toMatchObject({ failure: { kind: "answer-not-understood" } });
  });
});

describe("every question about a person", () => {
  it.each([
    ["relationship", relationship],
    ["credits", credits],
    ["open", open],
    ["profile", profile],
    ["latest", latest],
  ])("fails as data where the service refuses or is not there: %s", async (_name, method) => {
    for (const [status, error, kind] of [
      [401, "Unauthorized - Invalid credentials", "key-refused"],
      [403, "Your trial has expired", "trial-ended"],
      [404, "Account not found", "account-not-found"],
      [404, "LinkedIn profile not found: ada-example", "profile-not-found"],
      [404, "Cannot GET /x", null],
      [500, "Failed to get LinkedIn authentication credentials", "reconnect-account"],
      [503, "busy", "service-trouble"],
    ] as const) {
      const answer = Response.json({ success: false, error }, { status });
      const { result } = await ask(answer, async (client) => method(client));
      expect(result).toMatchObject({ ok: false, failure: kind === null ? {} : { kind } });
    }
  });
});
