import { availableAccount } from "../../../sandbox/api/accounts";
import { createApi } from "../../../sandbox/api/app";
import { type Counting, usualCounting } from "../../../sandbox/api/counting";
import { sandboxKey } from "../../../sandbox/api/keys";
import { createState } from "../../../sandbox/api/state";
import { type FaultInput, parseFault } from "../../../sandbox/faults/parse-fault";
import { type Person, urnOf, urnOfSlug } from "../../../sandbox/linkedin/people";
import type { ConnectSafely } from "../../connectsafely/client";
import { clientOver } from "../../connectsafely/made-up-client";
import type { MessageToSend } from "../../connectsafely/send-message";
import type { DraftText } from "../../messaging/protocol";
import { decideMessageAllowance } from "../../quota/decide-allowance";
import { account, createWorld, inMemory, pressOn, sendMessage, valueOf } from "./made-up-world";
import { openComposer } from "../recipient/open-composer";

export const noon = Date.UTC(2026, 8, 1, 12);
export const accountId = availableAccount.id;

/** The newer way to the inbox, where no conversation is known. */
export const newerWay = {
  route: "conversations-send",
  channel: "inbox",
  conversationUrn: null,
} as const;

/** A message to somebody, by the newer way. */
export function toPerson(person: Person, change: Partial<MessageToSend> = {}): MessageToSend {
  return {
    accountId,
    recipient: { slug: person.slug, urn: urnOf(person) },
    messageType: "message",
    subject: "",
    message: "Hello",
    way: newerWay,
    ...change,
  };
}

/** A request as it left. */
interface Asked {
  method: string;
  url: string;
  /** Null for none, and for a file. */
  body: Record<string, unknown> | null;
}

/** For tests: the use cases with the real client, before a fresh sandbox at noon that counts so. */
export async function connectSandbox(counting: Partial<Counting> = {}) {
  const state = createState(() => noon);
  state.messages.setCounting({ ...usualCounting, ...counting });
  const api = createApi({ state, directory: urnOfSlug });
  const asked: Asked[] = [];
  const client = clientOver(
    async (url, init) => {
      const { method = "GET" } = init;
      const text = init.body instanceof Blob ? "" : await new Response(init.body ?? "").text();
      asked.push({ method, url, body: text ? JSON.parse(text) : null });
      const body = init.body instanceof Blob ? init.body : text || null;
      return api.fetch(new Request(url, { ...init, body }));
    },
    sandboxKey,
    () => noon,
  );
  const world = await connectedWorld(client);
  return {
    state,
    client,
    world,
    asked,
    fault: (input: FaultInput): void => {
      const parsed = parseFault(input, noon);
      if (parsed === null) throw new Error("that is no fault");
      state.faults.add(parsed);
    },
    /** Sends a text to whoever is open in the tab, as a popup does. */
    send: async (change: Partial<DraftText> = {}) => {
      const view = valueOf(await openComposer(world, 1));
      return sendMessage(world, pressOn(view, { message: "Hello Ada", ...change }));
    },
    /** What the quota endpoint alone teaches of messages. */
    quota: async () => {
      const { result } = await client.accountQuota(accountId);
      return decideMessageAllowance(valueOf(result), noon);
    },
  };
}

async function connectedWorld(client: ConnectSafely) {
  const world = await createWorld();
  const accounts = [{ ...account, id: accountId }];
  world.accounts = inMemory({ accounts, chosenId: accountId });
  world.time = noon;
  world.answers = client;
  return world;
}
