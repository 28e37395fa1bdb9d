import { describe, expect, it } from "vitest";
import { createSecret, type Secret } from "../kernel/secret";
import { createConnectSafely, type ConnectSafely } from "./client";
import { lineOver } from "./made-up-line";
import { createPace } from "./pace";
import { noWait } from "./made-up-client";
import type { Fetch } from "./request";

const now = () => 0;
// Nothing is known of it yet, so that getting ready to send asks as well.
const line = lineOver(null);
const clientOver = (fetch: Fetch, key: Secret) =>
  createConnectSafely({ fetch, now, key, line, pace: createPace(now), patience: noWait });
const canary = "canary-7f3c9a1e-made-up";
const whom = { accountId: "acc_12345", recipient: { slug: "ada-example", urn: null } };
const names = {
  accountId: "acc_12345",
  conversationUrn: "urn:li:msg_conversation:made-up",
  messageUrn: "urn:li:msg_message:made-up",
  leftAt: "2026-09-01T12:00:00.000Z",
};
const calls: [string, (client: ConnectSafely) => Promise<unknown>][] = [
  ["listAccounts", (client) => client.listAccounts()],
  ["accountQuota", (client) => client.accountQuota("acc_12345")],
  ["readyToSend", (client) => client.readyToSend()],
  [
    "sendMessage",
    (client) =>
      client.sendMessage({
        accountId: "acc_12345",
        recipient: { slug: "ada-example", urn: null },
        messageType: "message",
        subject: "",
        message: "Hello",
      }),
  ],
  [
    "findSent",
    (client) =>
      client.findSent({
        accountId: "acc_12345",
        recipient: { slug: "ada-example", urn: null },
        message: "Hello",
        startedAt: "2026-09-01T12:00:00.000Z",
      }),
  ],
  ["conversationWith", (client) => client.conversationWith(whom)],
  ["latestMessage", (client) => client.latestMessage(whom, "urn:li:msg_conversation:1")],
  ["relationshipWith", (client) => client.relationshipWith(whom)],
  ["inmailCredits", (client) => client.inmailCredits("acc_12345")],
  ["openProfile", (client) => client.openProfile(whom)],
  ["profileOf", (client) => client.profileOf(whom)],
  ["recallMessage", (client) => client.recallMessage(names)],
  ["stillThere", (client) => client.stillThere(names)],
];

/** Every way in which the service or the network could give the key back. */
function leaks(key: string): Fetch[] {
  const sentence = `Authorization: Bearer ${key} is not allowed`;
  const quoted = [{ error: sentence }, { message: sentence }, { error: { message: sentence } }];
  const statuses = [200, 400, 401, 403, 404, 429, 500];
  return [
    ...statuses.flatMap((status) =>
      quoted.map((body) => async () => Response.json(body, { status })),
    ),
    () => Promise.reject(new TypeError(sentence)),
    () => Promise.reject(sentence),
    () => {
      throw new Error(sentence);
    },
  ];
}

const noNetwork: Fetch = () => Promise.reject(new Error("must not be called"));
const signInPage: Fetch = async () => new Response("<title>Sign in to the Wi-Fi</title>");

describe("the key", () => {
  it.each(calls)("is in nothing that %s answers or throws", async (_name, call) => {
    for (const key of [canary, `${canary}\n`, `${canary}ł`]) {
      for (const fetch of leaks(canary)) {
        const client = clientOver(fetch, createSecret(key));
        const told = await call(client).catch(String);
        expect(JSON.stringify(told)).not.toContain(canary);
      }
    }
  });

  it.each(calls)("makes %s fail as data when it cannot be a header", async (_name, call) => {
    const key = createSecret(`${canary}\nł`);
    const answer = await call(clientOver(noNetwork, key));
    expect(JSON.stringify(answer)).toContain("key-malformed");
  });
});

describe("a page that stands before the service", () => {
  it.each(calls)("is no success for %s", async (_name, call) => {
    const key = createSecret(canary);
    const client = clientOver(signInPage, key);
    expect(JSON.stringify(await call(client))).toMatch(
      /answer-not-understood|"doubt":"not-understood"/,
    );
  });
});
