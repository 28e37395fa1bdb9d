import { describe, expect, it } from "vitest";
import { ada, rahel, urnOf } from "../../../sandbox/linkedin/people";
import { decideMessageAllowance } from "../../quota/decide-allowance";
import { parseKey } from "../../vault/parse-key";
import { askAllowance } from "../account/ask-allowance";
import { accountId, connectSandbox, noon, toPerson } from "../made-up/made-up-sandbox";
import { valueOf } from "../made-up/made-up-world";
import { openComposer } from "./open-composer";
import { askPreflight } from "./preflight";

/* As in contradictions-1-to-8.test.ts: what Courier does under either reading of the documents. */

const midnight = "2026-09-02T00:00:00.000Z";
const newer = { prefersNewer: true, retired: null, redirected: null } as const;
const refused = (kind: string, more: object = {}) => ({
  state: "refused",
  failure: { kind, ...more },
});

describe("9. whether an id works where a slug is asked for", () => {
  it.each([
    [true, false],
    [false, null],
  ])("%s: a conversation is %j, and the message goes to the urn", async (acceptsIds, there) => {
    const { world, state, send } = await connectSandbox();
    state.inbox.set({ acceptsIds });
    world.tab = { address: `https://www.linkedin.com/in/${ada.id}/`, reading: null };
    const { recipientId } = valueOf(await openComposer(world, 1)).person;
    const known = valueOf(await askPreflight(world, { recipientId, messageType: "message" }));
    expect(known.conversation).toBe(there);
    expect(valueOf(await send()).outcome).toEqual({ state: "sent", echo: "same" });
    expect(state.deliveries).toMatchObject([{ recipientProfileUrn: urnOf(ada) }]);
  });
});

describe("10. and 13. where the service is", () => {
  it("one host and one base for every call, which nothing can change", async () => {
    const { client, world, asked, send } = await connectSandbox();
    const { recipientId } = valueOf(await openComposer(world, 1)).person;
    await askPreflight(world, { recipientId, messageType: "inmail" });
    await askAllowance(world, true);
    await client.accountStatus(accountId);
    await client.profileOf(toPerson(ada));
    await send();
    await client.sendMessage(toPerson(rahel));
    const limit = 1_000;
    await client.uploadFile({ accountId, name: "plan.txt", content: new Blob(["x"]), limit });
    const urns = { conversationUrn: "urn:li:x:1", messageUrn: "urn:li:x:2" };
    await client.recallMessage({ accountId, ...urns, leftAt: midnight });
    expect(asked.length).toBeGreaterThan(10);
    const base = "https://api.connectsafely.ai/linkedin/";
    expect(asked.filter(({ url }) => !url.startsWith(base))).toEqual([]);
  });
});

describe("11. what account/status is", () => {
  it("a GET of one account, named; the list is GET accounts", async () => {
    const { client, asked } = await connectSandbox();
    expect(valueOf((await client.accountStatus(accountId)).result).status).toBe("available");
    expect(valueOf((await client.listAccounts()).result).length).toBeGreaterThan(1);
    const base = "https://api.connectsafely.ai/linkedin";
    expect(asked).toEqual([
      { method: "GET", url: `${base}/account/${accountId}/status`, body: null },
      { method: "GET", url: `${base}/accounts`, body: null },
    ]);
  });

  it("the account used last: another one's answer is not taken for this one's", async () => {
    const { client, fault } = await connectSandbox();
    const body = { id: "66f0c0de5a4d000000000002", status: "ERROR", enabled: true };
    fault({ on: "status", body });
    expect((await client.accountStatus(accountId)).result).toMatchObject({
      failure: { kind: "answer-not-understood" },
    });
  });
});

describe("12. when profile views are full again", () => {
  it.each([midnight, "2026-09-02T11:30:00.000Z"])("%s: as it is named", async (until) => {
    const { client, fault } = await connectSandbox();
    const error = `Rate limit exceeded for PROFILE_VIEW: 120/120 used. Resets at ${until}`;
    fault({ on: "profile", status: 429, body: { success: false, error } });
    const failure = { kind: "quota-reached", said: error, until };
    expect(await client.profileOf(toPerson(ada))).toEqual({ ok: false, failure });
    const { result } = await client.accountQuota(accountId);
    const views = valueOf(result).filter(({ action }) => action === "PROFILE_VIEW");
    expect(views).toHaveLength(1);
    expect(decideMessageAllowance(views, noon)).toEqual({ kind: "unknown" });
  });
});

describe("14. how long a message may be", () => {
  const message = "Word ".repeat(4_000).trim();

  it.each([false, true])(
    "the newer way: %s; no text is cut or stopped here",
    async (prefersNewer) => {
      const { world, state, send } = await connectSandbox();
      await world.routes.update(() => ({ ...newer, prefersNewer }));
      const subject = "s".repeat(400);
      await send({ message, subject, withSubject: true });
      expect(state.deliveries).toMatchObject([{ message, subject }]);
    },
  );

  it("a service with a limit refuses it for certain, and the text is kept", async () => {
    const { world, fault, send } = await connectSandbox();
    fault({ status: 413, body: "" });
    expect(valueOf(await send({ message })).outcome).toEqual(refused("message-too-long"));
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe(message);
  });
});

describe("15. what a key looks like, and how long it lasts", () => {
  it.each([
    "7c1e9a34-52d8-4b06-9f3e-d81b6a0e4f2a",
    "cs_live_0123456789",
    "eyJhbGciOiJub25lIn0.e30.made-up",
  ])("%s is taken", (key) => expect(parseKey(` ${key}\n`)).toMatchObject({ ok: true }));

  it("a key that went stale is refused by name, and stays where it is", async () => {
    const { world, fault, send } = await connectSandbox();
    fault({ preset: "unauthorized" });
    expect(valueOf(await send()).outcome).toMatchObject(refused("key-refused"));
    expect(await world.vault.open()).not.toBeNull();
  });
});

describe("16. a page that tells no id", () => {
  it.each([false, true])(
    "the newer way: %s; the slug is enough, whomever the service takes it for",
    async (prefersNewer) => {
      const { world, state, send, asked } = await connectSandbox();
      await world.routes.update(() => ({ ...newer, prefersNewer }));
      world.tab = { ...world.tab, reading: null };
      const { recipientId } = valueOf(await openComposer(world, 1)).person;
      await askPreflight(world, { recipientId, messageType: "message" });
      expect(valueOf(await send()).outcome).toEqual({ state: "sent", echo: "not-compared" });
      expect(state.deliveries).toMatchObject([{ recipientProfileUrn: urnOf(ada) }]);
      expect(asked.at(-1)?.body).toMatchObject({ recipientProfileId: ada.slug });
      expect(asked.at(-1)?.body).not.toHaveProperty("recipientProfileUrn");
    },
  );
});
