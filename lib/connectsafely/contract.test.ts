import { describe, expect, it, vi } from "vitest";
import {
  availableAccount,
  disconnectedAccount,
  pausedAccount,
  sandboxAccounts,
} from "../../sandbox/api/accounts";
import { createApi } from "../../sandbox/api/app";
import { expiredTrialKey, noAccountKey, sandboxKey } from "../../sandbox/api/keys";
import { createState } from "../../sandbox/api/state";
import {
  type FaultInput,
  parseFault,
  presetNames,
  type PresetName,
} from "../../sandbox/faults/parse-fault";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { decideMessageAllowance } from "../quota/decide-allowance";
import { clientOf } from "./made-up-client";
import type { MessageToSend } from "./send-message";

const noon = Date.UTC(2026, 8, 1, 12);
const midnight = "2026-09-02T00:00:00.000Z";
const urn = `urn:li:fsd_profile:${memberId(4_000_000_001)}`;
const accountId = availableAccount.id;
const hello: MessageToSend = {
  accountId,
  recipient: { slug: "ada-example", urn },
  messageType: "message",
  subject: "",
  message: "Hello Ada",
};

const refused = (kind: string) => ({ state: "refused", failure: { kind } });
const unconfirmed = (doubt: string) => ({ state: "unconfirmed", doubt });

/** A client that talks to a fresh sandbox at noon, without a socket between them. */
function connect(key = sandboxKey) {
  const state = createState(() => noon);
  const api = createApi({ state });
  const client = clientOf(api, key, () => state.clock.now());
  const fault = (input: FaultInput) => {
    const parsed = parseFault(input, state.clock.now());
    if (parsed !== null) state.faults.add(parsed);
  };
  return { state, client, fault };
}

describe("the client and the sandbox agree that a message", () => {
  it("is delivered as written, once, to the person named by urn", async () => {
    const { state, client } = connect();
    const { outcome, observation } = await client.sendMessage(hello);
    expect(outcome).toEqual({ state: "sent", echo: "same" });
    expect(state.deliveries).toMatchObject([
      { accountId, recipientProfileUrn: urn, message: "Hello Ada", messageType: "normal" },
    ]);
    expect(observation).toMatchObject({ used: 1, remaining: 149, resetsAt: midnight });
  });

  it("can name the person by slug, and then the echo is not compared", async () => {
    const { state, client } = connect();
    const recipient = { slug: "ada-example", urn: null };
    const { outcome } = await client.sendMessage({ ...hello, recipient });
    expect(outcome).toEqual({ state: "sent", echo: "not-compared" });
    expect(state.deliveries).toMatchObject([{ recipientProfileId: "ada-example" }]);
  });

  it("can be an InMail with a subject, and none without", async () => {
    const { state, client } = connect();
    const inmail = { ...hello, messageType: "inmail" as const };
    const { outcome } = await client.sendMessage(inmail);
    expect(outcome).toMatchObject(refused("request-not-accepted"));
    await client.sendMessage({ ...inmail, subject: "A question" });
    expect(state.deliveries).toMatchObject([{ messageType: "inmail", subject: "A question" }]);
  });

  it.each<[string, string, Partial<MessageToSend>, object]>([
    ["an unknown key", "not-a-key-at-all", {}, { kind: "key-refused" }],
    ["an ended trial", expiredTrialKey, {}, { kind: "trial-ended" }],
    ["a key without accounts", noAccountKey, {}, { kind: "account-not-found" }],
    ["an unknown account", sandboxKey, { accountId: "0" }, { kind: "account-not-found" }],
    ["a paused account", sandboxKey, { accountId: pausedAccount.id }, { kind: "no-api-seat" }],
    [
      "a lost session",
      sandboxKey,
      { accountId: disconnectedAccount.id },
      { kind: "reconnect-account" },
    ],
    ["no text", sandboxKey, { message: "" }, { kind: "request-not-accepted" }],
  ])("is refused for certain with %s", async (_name, key, changes, failure) => {
    const { state, client } = connect(key);
    const { outcome } = await client.sendMessage({ ...hello, ...changes });
    expect(outcome).toMatchObject({ state: "refused", failure });
    expect(state.deliveries).toEqual([]);
  });

  it("is refused until midnight when the day's allowance is used", async () => {
    const { state, client } = connect();
    state.messages.setUsed(accountId, 150);
    const { outcome, observation } = await client.sendMessage(hello);
    expect(outcome).toMatchObject({ failure: { kind: "quota-reached", until: midnight } });
    expect(observation).toMatchObject({ remaining: 0, resetsAt: midnight });
  });
});

describe("messages over and over", () => {
  it("are stopped here, before the service has to", async () => {
    const { state, client } = connect();
    state.perMinute.set(true);
    const outcomes = [];
    for (let turn = 0; turn < 16; turn += 1) {
      outcomes.push((await client.sendMessage(hello)).outcome);
    }
    const failure = { kind: "too-fast", until: "2026-09-01T12:01:00.000Z" };
    expect(outcomes.at(-1)).toEqual({ state: "refused", failure });
    expect(state.requests.map(({ status }) => status)).toEqual(
      Array.from({ length: 15 }, () => 200),
    );
  });
});

const newer = { route: "conversations-send", channel: "inbox", conversationUrn: null } as const;
const answered: [PresetName, object, number][] = [
  ["message-required", refused("request-not-accepted"), 0],
  ["validation-code", refused("request-not-accepted"), 0],
  ["zod", refused("request-not-accepted"), 0],
  ["unauthorized", refused("key-refused"), 0],
  ["expired-trial", refused("trial-ended"), 0],
  ["account-not-yours", refused("account-not-yours"), 0],
  ["no-api-seat", refused("no-api-seat"), 0],
  ["wrong-channel", refused("wrong-channel"), 0],
  ["conversation-not-found", refused("conversation-not-found"), 0],
  ["error-object", unconfirmed("not-understood"), 0],
  ["velocity-bare", refused("too-fast"), 0],
  ["account-not-found", refused("account-not-found"), 0],
  ["profile-not-found", refused("profile-not-found"), 0],
  ["daily", { failure: { kind: "quota-reached", until: midnight } }, 0],
  ["velocity", { failure: { kind: "too-fast", until: "2026-09-01T12:00:30.000Z" } }, 0],
  ["hold-until", { failure: { kind: "on-hold", until: "2026-09-02T12:00:00.000Z" } }, 0],
  ["reconnect", refused("reconnect-account"), 0],
  ["route-gone", refused("route-retired"), 0],
  ["length-required", refused("stream-refused"), 0],
  ["send-failed", unconfirmed("not-understood"), 0],
  ["send-failed-bare", unconfirmed("not-understood"), 0],
  ["already-connected", unconfirmed("not-understood"), 0],
  ["empty-400", unconfirmed("not-understood"), 0],
  ["text-500", unconfirmed("server-error"), 0],
  ["error-details", unconfirmed("not-understood"), 0],
  ["success-false", unconfirmed("not-understood"), 0],
  ["pending", unconfirmed("not-understood"), 0],
  ["marked-truncated", unconfirmed("not-understood"), 0],
  ["truncated-json", unconfirmed("not-understood"), 1],
  ["empty-200", unconfirmed("not-understood"), 1],
  ["html-200", unconfirmed("not-understood"), 0],
  ["huge", unconfirmed("not-understood"), 1],
  ["cut-before", unconfirmed("cut"), 0],
  ["cut-after", unconfirmed("cut"), 1],
  ["cut-in-answer", unconfirmed("cut"), 1],
  ["redirect", unconfirmed("redirected"), 0],
  ["redirect-elsewhere", unconfirmed("redirected"), 0],
  ["redirect-301", unconfirmed("redirected"), 0],
  ["redirect-elsewhere-301", unconfirmed("redirected"), 0],
  ["redirect-302", unconfirmed("redirected"), 0],
  ["redirect-elsewhere-302", unconfirmed("redirected"), 0],
  ["redirect-303", unconfirmed("redirected"), 0],
  ["redirect-elsewhere-303", unconfirmed("redirected"), 0],
  ["redirect-307", unconfirmed("redirected"), 0],
  ["redirect-elsewhere-307", unconfirmed("redirected"), 0],
  ["redirect-308", unconfirmed("redirected"), 0],
  ["redirect-elsewhere-308", unconfirmed("redirected"), 0],
  ["misdirected", unconfirmed("server-error"), 1],
  ["misdirected-before", unconfirmed("server-error"), 0],
  ["request-timeout", unconfirmed("server-error"), 1],
  ["request-timeout-before", unconfirmed("server-error"), 0],
  ["too-early", unconfirmed("server-error"), 1],
  ["reset-at-headers", unconfirmed("cut"), 0],
  ["end-at-headers", unconfirmed("cut"), 0],
  ["reset-before", unconfirmed("cut"), 0],
  ["goaway-unprocessed-before", unconfirmed("cut"), 0],
  ["refused-stream-before", unconfirmed("cut"), 0],
  ["reset", unconfirmed("cut"), 1],
  ["goaway", unconfirmed("cut"), 1],
  ["goaway-unprocessed", unconfirmed("cut"), 1],
  ["refused-stream", unconfirmed("cut"), 1],
  ["cancelled-stream", unconfirmed("cut"), 1],
  ["failed-stream", unconfirmed("cut"), 1],
  ["reset-after-headers", unconfirmed("cut"), 1],
  ["end-after-headers", unconfirmed("cut"), 1],
  ["reset-in-answer", unconfirmed("cut"), 1],
  ["failed-in-answer", unconfirmed("cut"), 1],
  ["reset-after-answer", { state: "sent", echo: "same" }, 1],
  ["end-after-answer", { state: "sent", echo: "same" }, 1],
  ["goaway-after-answer", { state: "sent", echo: "same" }, 1],
  ["error-after", unconfirmed("server-error"), 1],
  ["bad-gateway", unconfirmed("server-error"), 0],
  ["unavailable", unconfirmed("server-error"), 0],
  ["gateway-timeout-after", unconfirmed("server-error"), 1],
  ["wrong-recipient", { state: "sent", echo: "unequal" }, 1],
  ["no-rate-limit", { state: "sent", echo: "same" }, 1],
  ["unix-reset", { state: "sent", echo: "same" }, 1],
  ["nonsense-rate-limit", { state: "sent", echo: "same" }, 1],
];

describe.each([
  ["the older way", "send", hello],
  ["the newer way", "conversations-send", { ...hello, way: newer }],
] as const)("a send by %s that is answered with the fault", (_way, on, message) => {
  it.each(answered)("%s is %j", async (preset, outcome, deliveries) => {
    const { state, client, fault } = connect();
    fault({ preset, on });
    expect((await client.sendMessage(message)).outcome).toMatchObject(outcome);
    expect(state.deliveries).toHaveLength(deliveries);
    expect(state.requests).toHaveLength(1);
  });
});

it("every answer of the sandbox is among them, or needs more than an answer", () => {
  const named = new Set([...answered.map(([preset]) => preset), ...triedElsewhere]);
  expect(presetNames.filter((preset) => !named.has(preset))).toEqual([]);
});

/** Below, with a clock of its own; and over a socket, in e2e/kill and real-connection.test.ts. */
const triedElsewhere = ["kept-open", "reset-at-connection", "end-at-connection"]
  .concat(["held-at-connection", "held-at-headers", "held-at-body", "held-in-answer", "held"])
  .concat(["slow", "dripped", "reset-late"]);

describe("a send that is answered with the fault", () => {
  it("kept-open is sent once the answer is whole and a second was quiet", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
      const limit = new AbortController();
      if (milliseconds === 1_000) queueMicrotask(() => limit.abort());
      return limit.signal;
    });
    const { client, fault } = connect();
    fault({ preset: "kept-open" });
    const { outcome } = await client.sendMessage(hello);
    expect(outcome).toEqual({ state: "sent", echo: "same" });
    expect(timeout).toHaveBeenCalledWith(1_000);
  });

  it.each<[PresetName, object | null]>([
    ["no-rate-limit", null],
    ["nonsense-rate-limit", null],
    ["unix-reset", { remaining: 149, resetsAt: midnight }],
  ])("%s says %j of the allowance", async (preset, expected) => {
    const { client, fault } = connect();
    fault({ preset });
    const { observation } = await client.sendMessage(hello);
    if (expected === null) expect(observation).toBeNull();
    else expect(observation).toMatchObject(expected);
  });
});

describe("the client and the sandbox agree on what is read:", () => {
  it("every account with its state", async () => {
    const { result } = await connect().client.listAccounts();
    expect(result).toMatchObject({ ok: true });
    const accounts = result.ok ? result.value : [];
    expect(accounts.map(({ id }) => id)).toEqual(sandboxAccounts.map(({ id }) => id));
    const states = accounts.map(({ status }) => status);
    expect(states).toEqual(["available", "warming-up", "needs-attention", "available"]);
  });

  it("the allowance after a send, the same from headers and from the quota", async () => {
    const { client, state } = connect();
    const { observation } = await client.sendMessage(hello);
    const { result } = await client.accountQuota(accountId);
    const fromQuota = decideMessageAllowance(result.ok ? result.value : [], state.clock.now());
    expect(fromQuota).toMatchObject({ kind: "known", used: 1, remaining: 149, source: "quota" });
    expect(fromQuota).toEqual({ kind: "known", ...observation, source: "quota" });
  });

  it.each<[PresetName, string]>([
    ["unauthorized", "key-refused"],
    ["expired-trial", "trial-ended"],
    ["account-not-found", "account-not-found"],
    ["velocity", "too-fast"],
    ["unavailable", "service-trouble"],
    ["redirect", "answer-not-understood"],
    ["html-200", "answer-not-understood"],
    ["cut-before", "unreachable"],
    ["cut-in-answer", "unreachable"],
  ])("with the fault %s the failure is %s", async (preset, kind) => {
    const { client, fault } = connect();
    fault({ preset, on: "any", times: 6 });
    const accounts = await client.listAccounts();
    const quota = await client.accountQuota(accountId);
    expect(accounts.result).toMatchObject({ ok: false, failure: { kind } });
    expect(quota.result).toMatchObject({ ok: false, failure: { kind } });
  });
});
