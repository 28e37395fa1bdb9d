import { describe, expect, it } from "vitest";
import { ada, rahel, urnOf } from "../../../sandbox/linkedin/people";
import { askAllowance } from "../account/ask-allowance";
import { knownAllowance } from "../account/known-allowance";
import { accountId, connectSandbox, newerWay, noon, toPerson } from "../made-up/made-up-sandbox";
import { valueOf } from "../made-up/made-up-world";

/*
 * Where the documents of the service contradict each other or leave a question open (reference
 * connectsafely-api 9): one block for each, with what Courier does under either reading.
 */

const midnight = "2026-09-02T00:00:00.000Z";
const newer = { prefersNewer: true, retired: null, redirected: null } as const;
const refused = (kind: string, more: object = {}) => ({
  state: "refused",
  failure: { kind, ...more },
});
const notUnderstood = { state: "unconfirmed", doubt: "not-understood" };

describe("1. how many messages a day, and which of them count", () => {
  it.each([
    ["100", "messages"],
    ["150", "messages"],
    ["150", "new-conversations"],
  ] as const)("%s, counting %s: the number is the service's", async (limit, counts) => {
    const { state, world, send } = await connectSandbox({ limit, counts });
    state.messages.setUsed(accountId, 12);
    const left = Number(limit) - 12;
    const told = { kind: "known", limit: Number(limit) };
    expect(valueOf(await askAllowance(world, true))).toMatchObject({ ...told, remaining: left });
    await send();
    expect(await knownAllowance(world, accountId)).toMatchObject({ ...told, remaining: left - 1 });
  });

  it("a reply goes out with nothing left, since it may be free; a first message is refused", async () => {
    const { state, client } = await connectSandbox({ counts: "new-conversations" });
    state.messages.setUsed(accountId, 150);
    expect((await client.sendMessage(toPerson(rahel))).outcome).toMatchObject({ state: "sent" });
    const { outcome } = await client.sendMessage(toPerson(ada));
    expect(outcome).toMatchObject(refused("quota-reached", { until: midnight }));
  });
});

describe("2. what the quota calls messages, and whether there is a quota", () => {
  it.each([
    ["MESSAGE", "known"],
    ["MESSAGES", "known"],
    ["NEW_CONVERSATION", "known"],
    ["INMAIL", "unknown"],
    ["none", "unknown"],
  ] as const)("a row named %s: what is left is %s", async (feature, kind) => {
    expect((await (await connectSandbox({ feature })).quota()).kind).toBe(kind);
  });

  it("no such endpoint: the last headers count, and before them nothing is known", async () => {
    const { world, fault, send } = await connectSandbox();
    fault({ preset: "route-gone", on: "quota", times: 9 });
    expect(valueOf(await askAllowance(world, true))).toEqual({ kind: "unknown" });
    await send();
    world.time += 61_000;
    const left = { kind: "known", remaining: 149, source: "headers" };
    expect(valueOf(await askAllowance(world, true))).toMatchObject(left);
  });
});

describe("3. when a week ends, and how its end is written", () => {
  it.each([
    ["a Tuesday, with a space", "2026-09-08 00:00:00", "2026-09-08T00:00:00.000Z"],
    ["a Tuesday", "2026-09-08T00:00:00.000Z", "2026-09-08T00:00:00.000Z"],
    ["a Monday", "2026-09-07T00:00:00Z", "2026-09-07T00:00:00.000Z"],
  ])("%s: the end that is named", async (_day, resetAt, resetsAt) => {
    const { fault, quota } = await connectSandbox();
    const row = { feature: "MESSAGE", window: "weekly", used: 12, limit: 90, resetAt };
    fault({ on: "quota", body: { accountId, quotas: [row] } });
    expect(await quota()).toMatchObject({ remaining: 78, resetsAt });
  });
});

describe("4. how a reset is written in headers, and which answers have any", () => {
  it.each(["iso", "unix", "unix-ms"] as const)("%s: the same moment", async (reset) => {
    const { client } = await connectSandbox({ reset });
    const { observation } = await client.sendMessage(toPerson(ada));
    expect(observation).toMatchObject({ resetsAt: midnight });
  });

  it("none at all: what was known stays, with the time when it was seen", async () => {
    const { world, send } = await connectSandbox({ headers: "none" });
    const before = valueOf(await askAllowance(world, true));
    expect(valueOf(await send()).outcome.state).toBe("sent");
    expect(before).toMatchObject({ kind: "known", remaining: 150 });
    expect(await knownAllowance(world, accountId)).toEqual(before);
  });
});

describe("5. which shape an error has", () => {
  const error = "message is required";
  it.each([
    ["code and message", { success: false, code: "validation_error", message: error }, error],
    ["success and error", { success: false, error }, error],
    ["error alone", { error }, error],
    [
      "a validator's issues",
      {
        success: false,
        error: { name: "ZodError", issues: [{ path: ["message"], message: "-" }] },
      },
      "message: -",
    ],
  ])("%s: refused for certain, in the service's words", async (_shape, body, said) => {
    const { client, fault } = await connectSandbox();
    fault({ on: "conversations-send", status: 400, body });
    const { outcome } = await client.sendMessage(toPerson(ada));
    expect(outcome).toEqual(refused("request-not-accepted", { said }));
    fault({ on: "accounts", status: 401, body });
    expect((await client.listAccounts()).result).toMatchObject({
      failure: { kind: "key-refused", said },
    });
  });

  it("errorDetails: its words are told, and a message stays in doubt", async () => {
    const { client, fault } = await connectSandbox();
    const body = { errorDetails: { message: error } };
    fault({ on: "conversations-send", status: 400, body });
    expect((await client.sendMessage(toPerson(ada))).outcome).toEqual(notUnderstood);
    fault({ on: "credits", status: 400, body });
    expect(await client.inmailCredits(accountId)).toMatchObject({ failure: { said: error } });
  });
});

describe("6. what conversations/send answers where it does not send", () => {
  it("429, which its list leaves out: refused until the reset", async () => {
    const { client, fault } = await connectSandbox();
    fault({ preset: "daily", on: "conversations-send" });
    const { outcome } = await client.sendMessage(toPerson(ada));
    expect(outcome).toMatchObject(refused("quota-reached", { until: midnight }));
  });

  it.each([true, false])(
    "400 'failed', delivered: %s; in doubt, and the conversation tells",
    async (taken) => {
      const { client, fault, state } = await connectSandbox();
      const body = { error: "Failed to send message" };
      fault({ on: "conversations-send", status: 400, body, taken });
      const message = toPerson(ada);
      expect((await client.sendMessage(message)).outcome).toEqual(notUnderstood);
      const startedAt = new Date(noon).toISOString();
      const found = valueOf(await client.findSent({ ...message, startedAt }));
      expect(found.found).toBe(taken ? "yes" : "no");
      expect(state.deliveries).toHaveLength(taken ? 1 : 0);
    },
  );
});

describe("7. whether the newer way knows InMail", () => {
  const inmail = { messageType: "inmail", subject: "A question", withSubject: true } as const;

  it("an InMail goes by the one that says so, whichever is preferred, and never without a subject", async () => {
    const { world, send, state, asked } = await connectSandbox();
    await world.routes.update(() => newer);
    expect(await send({ ...inmail, subject: "" })).toMatchObject({
      failure: { kind: "subject-missing" },
    });
    expect(valueOf(await send(inmail)).outcome.state).toBe("sent");
    expect(state.deliveries).toMatchObject([{ messageType: "inmail", subject: "A question" }]);
    expect(asked.at(-1)?.url).toMatch(/\/messaging\/send$/);
  });

  it.each([
    ["inbox", "linkedin_inbox"],
    ["sales-navigator", "sales_navigator"],
  ] as const)(
    "a message names its channel, %s, and never leaves it open",
    async (channel, name) => {
      const { world, send, asked } = await connectSandbox();
      await world.routes.update(() => newer);
      await send({ channel });
      expect(asked.at(-1)?.body).toMatchObject({ messagingChannel: name });
    },
  );
});

describe("8. whether a conversation needs a recipient beside it, or wins over one", () => {
  it("both are named, and an answer that names somebody else is an alarm", async () => {
    const { client, asked } = await connectSandbox();
    const { conversationUrn } = valueOf(await client.conversationWith(toPerson(rahel)));
    const toAda = toPerson(ada, { way: { ...newerWay, conversationUrn } });
    const { outcome } = await client.sendMessage(toAda);
    expect(asked.at(-1)?.body).toMatchObject({ conversationUrn, recipientProfileUrn: urnOf(ada) });
    expect(outcome).toEqual({ state: "sent", echo: "unequal" });
  });
});
