import { describe, expect, it, vi } from "vitest";
import { availableAccount } from "../../sandbox/api/accounts";
import { createApi } from "../../sandbox/api/app";
import { expiredTrialKey, sandboxKey } from "../../sandbox/api/keys";
import { createState } from "../../sandbox/api/state";
import {
  type FaultInput,
  parseFault,
  presetNames,
  type PresetName,
} from "../../sandbox/faults/parse-fault";
import { memberId } from "../../sandbox/linkedin/member-ids";
import { clientOf } from "./made-up-client";

const noon = Date.UTC(2026, 8, 1, 12);
const startedAt = new Date(noon).toISOString();
const slug = memberId(4_000_000_001);
const hello = {
  accountId: availableAccount.id,
  recipient: { slug, urn: `urn:li:fsd_profile:${slug}` },
  messageType: "message",
  subject: "",
  message: "Hello Ada",
} as const;

/** A fresh sandbox at noon in which one message was sent, and what the service calls that. */
async function afterOneMessage() {
  const state = createState(() => noon);
  const api = createApi({ state });
  const now = () => state.clock.now();
  const client = clientOf(api, sandboxKey, now);
  await client.sendMessage(hello);
  const found = await client.findSent({ ...hello, startedAt });
  const message = found.ok && found.value.found !== "no" ? found.value : null;
  const { conversationUrn = "", messageUrn = null } = message ?? {};
  if (messageUrn === null) throw new Error("the message is not named");
  const names = { accountId: hello.accountId, conversationUrn, messageUrn, leftAt: startedAt };
  return { state, api, client, names, now };
}

/** Recalls it where the service answers like this; `deletes`: how often it was asked to. */
async function recallUnder(input: FaultInput) {
  const { state, client, names } = await afterOneMessage();
  const fault = parseFault({ ...input, on: "recall" }, noon);
  if (fault !== null) state.faults.add(fault);
  const answer = await client.recallMessage(names);
  const deletes = state.requests.filter(({ method }) => method === "DELETE").length;
  const still = await client.stillThere(names);
  return { answer, deletes, still: still.ok ? still.value : still.failure };
}

const done = { state: "done" };
const refused = (kind: string) => ({ state: "refused", failure: { kind } });
const refusedUntil = (kind: string, until: string) => {
  return { state: "refused", failure: { kind, until } };
};
const unconfirmed = (doubt: string) => ({ state: "unconfirmed", doubt });
const lost = unconfirmed("cut");
const strange = unconfirmed("not-understood");
const trouble = unconfirmed("server-error");
const moved = unconfirmed("redirected");

/** What each answer makes of a recall, and whether the message is still there. */
const answers: [PresetName, object, "there" | "not-there"][] = [
  ["message-required", refused("request-not-accepted"), "there"],
  ["validation-code", refused("request-not-accepted"), "there"],
  ["zod", refused("request-not-accepted"), "there"],
  ["unauthorized", refused("key-refused"), "there"],
  ["expired-trial", refused("trial-ended"), "there"],
  ["account-not-yours", refused("account-not-yours"), "there"],
  ["no-api-seat", refused("no-api-seat"), "there"],
  ["account-not-found", refused("account-not-found"), "there"],
  ["daily", refusedUntil("quota-reached", "2026-09-02T00:00:00.000Z"), "there"],
  ["velocity", refusedUntil("too-fast", "2026-09-01T12:00:30.000Z"), "there"],
  ["velocity-bare", refusedUntil("too-fast", "2026-09-01T12:00:30.000Z"), "there"],
  ["hold-until", refusedUntil("on-hold", "2026-09-02T12:00:00.000Z"), "there"],
  ["reconnect", refused("reconnect-account"), "there"],
  ["length-required", refused("stream-refused"), "there"],
  // It can also be the second of two requests that Chromium made of one.
  ["conversation-not-found", strange, "there"],
  ["profile-not-found", strange, "there"],
  ["route-gone", strange, "there"],
  ["wrong-channel", strange, "there"],
  ["error-object", strange, "there"],
  ["error-details", strange, "there"],
  ["send-failed", strange, "there"],
  ["send-failed-bare", strange, "there"],
  ["pending", strange, "there"],
  ["already-connected", strange, "there"],
  ["empty-400", strange, "there"],
  ["success-false", strange, "there"],
  ["marked-truncated", strange, "there"],
  ["html-200", strange, "there"],
  ["truncated-json", strange, "not-there"],
  ["empty-200", strange, "not-there"],
  ["huge", strange, "not-there"],
  ["misdirected", strange, "not-there"],
  ["misdirected-before", strange, "there"],
  ["request-timeout", strange, "not-there"],
  ["request-timeout-before", strange, "there"],
  ["too-early", strange, "not-there"],
  ["text-500", trouble, "there"],
  ["bad-gateway", trouble, "there"],
  ["unavailable", trouble, "there"],
  ["error-after", trouble, "not-there"],
  ["gateway-timeout-after", trouble, "not-there"],
  ["redirect", moved, "there"],
  ["redirect-elsewhere", moved, "there"],
  ["redirect-301", moved, "there"],
  ["redirect-302", moved, "there"],
  ["redirect-303", moved, "there"],
  ["redirect-307", moved, "there"],
  ["redirect-308", moved, "there"],
  ["redirect-elsewhere-301", moved, "there"],
  ["redirect-elsewhere-302", moved, "there"],
  ["redirect-elsewhere-303", moved, "there"],
  ["redirect-elsewhere-307", moved, "there"],
  ["redirect-elsewhere-308", moved, "there"],
  ["cut-before", lost, "there"],
  ["reset-at-headers", lost, "there"],
  ["end-at-headers", lost, "there"],
  ["reset-before", lost, "there"],
  ["goaway-unprocessed-before", lost, "there"],
  ["refused-stream-before", lost, "there"],
  ["cut-after", lost, "not-there"],
  ["cut-in-answer", lost, "not-there"],
  ["reset", lost, "not-there"],
  ["goaway", lost, "not-there"],
  ["goaway-unprocessed", lost, "not-there"],
  ["refused-stream", lost, "not-there"],
  ["cancelled-stream", lost, "not-there"],
  ["failed-stream", lost, "not-there"],
  ["reset-after-headers", lost, "not-there"],
  ["end-after-headers", lost, "not-there"],
  ["reset-in-answer", lost, "not-there"],
  ["failed-in-answer", lost, "not-there"],
  ["reset-after-answer", done, "not-there"],
  ["end-after-answer", done, "not-there"],
  ["goaway-after-answer", done, "not-there"],
  ["wrong-recipient", done, "not-there"],
  ["no-rate-limit", done, "not-there"],
  ["nonsense-rate-limit", done, "not-there"],
  ["unix-reset", done, "not-there"],
];

/** What needs a socket (before the request is there), or somebody who lets it go, or a wait. */
const withoutAnAnswerHere = ["reset-at-connection", "end-at-connection", "held-at-connection"]
  .concat(["held-at-headers", "held-at-body", "held-in-answer", "held"])
  .concat(["slow", "dripped", "reset-late", "kept-open"]);

describe("a recall that is answered with the fault", () => {
  it.each(answers)("%s is %j, by one request, and the message is %s", async (preset, is, where) => {
    const { answer, deletes, still } = await recallUnder({ preset });
    expect(answer).toMatchObject(is);
    expect(deletes).toBe(1);
    expect(still).toBe(where);
  });

  it("is done only where the message is gone, and refused only where it is there", () => {
    const states = answers.map(([, answer, where]) => `${JSON.stringify(answer)} ${where}`);
    expect(states.filter((each) => /"done".* there/.test(each))).toEqual([]);
    expect(states.filter((each) => /"refused".* not-there/.test(each))).toEqual([]);
  });

  it("every answer of the sandbox is among them, or needs more than an answer", () => {
    const named = new Set([...answers.map(([preset]) => preset), ...withoutAnAnswerHere]);
    expect(presetNames.filter((preset) => !named.has(preset))).toEqual([]);
  });

  it("kept-open is done once the answer is whole and a second was quiet", async () => {
    vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
      const limit = new AbortController();
      if (milliseconds === 1_000) queueMicrotask(() => limit.abort());
      return limit.signal;
    });
    expect((await recallUnder({ preset: "kept-open" })).answer).toEqual(done);
  });

  it.each<[string, string, object]>([
    ["an unknown key", "not-a-key-at-all", refused("key-refused")],
    ["the key of an ended trial", expiredTrialKey, refused("trial-ended")],
  ])("nothing, but with %s is refused", async (_name, key, expected) => {
    const { api, now, names, state } = await afterOneMessage();
    expect(await clientOf(api, key, now).recallMessage(names)).toMatchObject(expected);
    expect(state.recalls.size).toBe(0);
  });
});

describe("recalls of what is not there", () => {
  it("are in doubt: the same message again, one of nobody's, one of another conversation", async () => {
    const { client, names, state } = await afterOneMessage();
    expect(await client.recallMessage(names)).toEqual(done);
    const nobodys = { ...names, messageUrn: "urn:li:msg_message:nobodys" };
    const elsewhere = { ...names, conversationUrn: "urn:li:msg_conversation:nobodys" };
    for (const each of [names, nobodys, elsewhere]) {
      expect(await client.recallMessage(each)).toMatchObject(strange);
    }
    expect([...state.recalls.keys()]).toEqual([1]);
  });
});

describe("recalls over and over", () => {
  it("are stopped here, before the service has to", async () => {
    const { client, names, state } = await afterOneMessage();
    state.perMinute.set(true);
    const recalled = [];
    for (let turn = 0; turn < 15; turn += 1) recalled.push(await client.recallMessage(names));
    expect(recalled.at(-1)).toEqual(refusedUntil("too-fast", "2026-09-01T12:01:00.000Z"));
    const statuses = state.requests.map(({ status }) => status);
    expect(statuses).not.toContain(429);
  });
});
