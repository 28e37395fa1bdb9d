import { describe, expect, it } from "vitest";
import { availableAccount, disconnectedAccount } from "../../sandbox/api/accounts";
import { createApi } from "../../sandbox/api/app";
import { createState } from "../../sandbox/api/state";
import { parseFault, type PresetName } from "../../sandbox/faults/parse-fault";
import { expiredTrialKey, sandboxKey } from "../../sandbox/api/keys";
import { memberId } from "../../sandbox/linkedin/member-ids";
import type { Failure } from "../kernel/failure";
import { clientOf } from "./made-up-client";
import type { MessageToSend } from "./send-message";

const noon = Date.UTC(2026, 8, 1, 12);
const slug = memberId(4_000_000_001);
const urn = `urn:li:fsd_profile:${slug}`;
const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => (place * 31) % 256);
const accountId = availableAccount.id;
const plan = {
  accountId,
  name: "Pläne & more.pdf",
  content: new Blob([bytes], { type: "application/pdf" }),
  limit: 90_000,
};
const hello: MessageToSend = {
  accountId,
  recipient: { slug, urn },
  messageType: "message",
  subject: "",
  message: "Hello Ada",
  way: { route: "conversations-send", channel: "inbox", conversationUrn: null },
};

function connect(key = sandboxKey) {
  const state = createState(() => noon);
  const client = clientOf(createApi({ state }), key, () => state.clock.now());
  const fault = (preset: PresetName) => {
    const parsed = parseFault({ preset, on: "upload" }, noon);
    if (parsed !== null) state.faults.add(parsed);
  };
  return { state, client, fault };
}

async function uploaded({ client }: ReturnType<typeof connect>) {
  const upload = await client.uploadFile(plan);
  if (!upload.ok) throw new Error(upload.failure.kind);
  return upload.value;
}

describe("the client and the sandbox agree that a file", () => {
  it("arrives byte for byte, and nothing is sent by that", async () => {
    const sandbox = connect();
    const upload = await uploaded(sandbox);
    expect(upload).toMatchObject({ byteSize: bytes.length, mediaType: "application/pdf" });
    expect(sandbox.state.uploads[0]?.content).toEqual(bytes);
    expect(sandbox.state.deliveries).toEqual([]);
  });

  it("goes with the message that names it, and with no other", async () => {
    const sandbox = connect();
    const upload = await uploaded(sandbox);
    const { outcome } = await sandbox.client.sendMessage({ ...hello, uploads: [upload] });
    expect(outcome).toEqual({ state: "sent", echo: "same" });
    await sandbox.client.sendMessage({ ...hello, message: "Without" });
    expect(sandbox.state.deliveries).toMatchObject([{ attachments: [upload] }, {}]);
    expect(sandbox.state.deliveries[1]).not.toHaveProperty("attachments");
  });

  it("cannot go where its way is gone, which is told as that", async () => {
    const sandbox = connect();
    const upload = await uploaded(sandbox);
    sandbox.state.retirement.set("conversations/send", 410);
    const { outcome } = await sandbox.client.sendMessage({ ...hello, uploads: [upload] });
    const failure = { kind: "no-route", content: "file" };
    expect(outcome).toEqual({ state: "refused", failure });
  });

  it.each<[string, string, string, Failure["kind"]]>([
    ["with an unknown key", "not-a-key-at-all", accountId, "key-refused"],
    ["with the key of an ended trial", expiredTrialKey, accountId, "trial-ended"],
    ["from nobody's account", sandboxKey, "66f0c0de5a4dffffffffffff", "account-not-found"],
    ["from a lost session", sandboxKey, disconnectedAccount.id, "reconnect-account"],
  ])("%s is refused", async (_, key, from, kind) => {
    const { client } = connect(key);
    const result = await client.uploadFile({ ...plan, accountId: from });
    expect(result).toMatchObject({ failure: { kind } });
  });

  it("counts as one of the account's 15 changes a minute", async () => {
    const { state, client } = connect();
    state.perMinute.set(true);
    for (let turn = 0; turn < 15; turn += 1) await client.uploadFile(plan);
    expect(await client.uploadFile(plan)).toMatchObject({ failure: { kind: "too-fast" } });
    expect(state.uploads).toHaveLength(15);
    expect(state.requests).toHaveLength(15);
  });

  it.each<[PresetName, Failure["kind"]]>([
    ["message-required", "file-not-accepted"],
    ["validation-code", "file-not-accepted"],
    ["zod", "file-not-accepted"],
    ["empty-400", "file-not-accepted"],
    ["length-required", "file-not-accepted"],
    ["account-not-found", "account-not-found"],
    ["route-gone", "no-route"],
    ["no-api-seat", "no-api-seat"],
    ["daily", "quota-reached"],
    ["velocity", "too-fast"],
    ["hold-until", "on-hold"],
    ["reconnect", "reconnect-account"],
    ["text-500", "service-trouble"],
    ["unavailable", "service-trouble"],
    ["cut-before", "unreachable"],
    ["cut-in-answer", "unreachable"],
    ["success-false", "answer-not-understood"],
    ["truncated-json", "answer-not-understood"],
    ["html-200", "answer-not-understood"],
    ["redirect", "answer-not-understood"],
  ])("with the fault %s is asked for once, and is %s", async (preset, kind) => {
    const { state, client, fault } = connect();
    fault(preset);
    expect(await client.uploadFile(plan)).toMatchObject({ ok: false, failure: { kind } });
    expect(state.requests).toHaveLength(1);
  });
});
