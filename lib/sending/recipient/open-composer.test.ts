import { beforeEach, describe, expect, it } from "vitest";
import { removeKey } from "../account/connect-key";
import {
  account,
  adasReading,
  adasTab,
  adasUrn,
  createWorld,
  otherUrn,
  pressOn,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "./open-composer";
import { saveDraft } from "../text/save-draft";

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

describe("opening the composer on a profile", () => {
  it("holds the person, a first message for them, the account and an honest allowance", async () => {
    const view = valueOf(await openComposer(world, 1));
    expect(view).toMatchObject({
      person: { slug: "ada-brandt", name: "Ada Brandt", origin: "tab", proven: true },
      account: { id: account.id, name: "Mina Okafor" },
      draft: { message: "Hi Ada,\n\nhello from Courier.", messageType: "message", touched: false },
      lastContact: null,
      allowance: { kind: "unknown" },
    });
    expect(JSON.stringify(view)).not.toContain("urn:li");
  });

  it("knows the address alone when the page could not be read", async () => {
    world.tab = { ...adasTab, reading: null };
    const { person, draft } = valueOf(await openComposer(world, 1));
    expect(person).toMatchObject({ slug: "ada-brandt", name: null, proven: false });
    expect(draft.message).toContain("{{first_name}}");
  });

  it("believes nothing of a page that speaks of another person than the address", async () => {
    world.tab = { ...adasTab, reading: { ...adasReading, slug: "bo-lindqvist" } };
    const { person } = valueOf(await openComposer(world, 1));
    expect(person).toMatchObject({ slug: "ada-brandt", name: null, proven: false });
  });

  it.each([
    ["a tab it may not see", { address: null, reading: null }, "not-a-profile"],
    ["the feed", { address: "https://www.linkedin.com/feed/", reading: null }, "not-a-profile"],
    ["the user's own page", { ...adasTab, reading: { ...adasReading, self: true } }, "own-profile"],
    [
      "the user's own address",
      { address: "https://www.linkedin.com/in/me/", reading: null },
      "own-profile",
    ],
  ])("refuses %s", async (_, tab, kind) => {
    world.tab = tab;
    expect(await openComposer(world, 1)).toMatchObject({ ok: false, failure: { kind } });
  });

  it("reads no page whose address is no profile", async () => {
    for (const address of [
      "https://www.linkedin.com/feed/",
      "https://bank.example/in/ada-brandt",
    ]) {
      world.tab = { address, reading: adasReading };
      await openComposer(world, 1);
    }
    expect(world.readings).toBe(0);
  });

  it("asks for a key first, then for an account", async () => {
    await world.accounts.remove();
    expect(await openComposer(world, 1)).toMatchObject({ failure: { kind: "no-account" } });
    await removeKey(world);
    expect(await openComposer(world, 1)).toMatchObject({ failure: { kind: "no-key" } });
  });

  it("opens for a pasted address and refuses one that is no profile", async () => {
    const view = valueOf(await openTypedComposer(world, "www.linkedin.com/in/Bo-Lindqvist?x=1"));
    expect(view.person).toMatchObject({ slug: "bo-lindqvist", origin: "typed", proven: false });
    expect(await openTypedComposer(world, "https://linkedin.com.evil.example/in/bo")).toMatchObject(
      {
        failure: { kind: "not-a-profile" },
      },
    );
  });
});

describe("a draft", () => {
  const typed = {
    message: "Hi Ad",
    subject: "",
    messageType: "message",
    touched: true,
    caret: 5,
  } as const;

  it("is there again, to the letter, when the composer opens again", async () => {
    const { person, attemptId } = valueOf(await openComposer(world, 1));
    await saveDraft(world, { recipientId: person.recipientId, attemptId, draft: typed });
    const again = valueOf(await openComposer(world, 1));
    expect(again.draft).toEqual(typed);
    expect(again.attemptId).toBe(attemptId);
  });

  it("of an older version opens with its text and caret, and goes on from there", async () => {
    const attemptId = world.newId();
    const record = {
      version: 1,
      attemptId,
      accountId: account.id,
      persons: ["slug:ada-brandt"],
      ...typed,
      updatedAt: "2019-03-01T08:00:00.000Z",
    };
    await world.drafts.putBack(attemptId, record);
    const view = valueOf(await openComposer(world, 1));
    expect(view).toMatchObject({ attemptId, draft: typed });
    const message = "Hi Ada,";
    await saveDraft(world, pressOn(view, { message }));
    const again = valueOf(await openComposer(world, 1));
    expect(again).toMatchObject({ attemptId, draft: { ...typed, message } });
  });

  it("ends as the last keystroke left it when many are saved at once", async () => {
    const { person, attemptId } = valueOf(await openComposer(world, 1));
    const text = "Hi Ada, how are you?";
    const saves = text.split("").map((_, end) =>
      saveDraft(world, {
        recipientId: person.recipientId,
        attemptId,
        draft: { ...typed, message: text.slice(0, end + 1) },
      }),
    );
    await Promise.all(saves);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe(text);
  });

  it("is one draft for two composers that open at once", async () => {
    const [one, other] = await Promise.all([openComposer(world, 1), openComposer(world, 1)]);
    expect(valueOf(one).attemptId).toBe(valueOf(other).attemptId);
  });

  it("belongs to the person: found by the address, gone on with when the page proves who it is", async () => {
    world.tab = { ...adasTab, reading: null };
    const { person, attemptId } = valueOf(await openComposer(world, 1));
    await saveDraft(world, { recipientId: person.recipientId, attemptId, draft: typed });
    world.tab = adasTab;
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hi Ad");
    expect(await world.drafts.forPersons(["member:4000000001"])).toHaveLength(1);
  });

  it("is not shown to somebody else who took over the address", async () => {
    const { person, attemptId } = valueOf(await openComposer(world, 1));
    await saveDraft(world, { recipientId: person.recipientId, attemptId, draft: typed });
    world.tab = { ...adasTab, reading: { ...adasReading, urn: otherUrn, firstName: "Bo" } };
    expect(valueOf(await openComposer(world, 1)).draft.message).toContain("Hi Bo,");
  });

  it("is filled anew while untouched, when the page has more to tell", async () => {
    world.tab = { ...adasTab, reading: null };
    valueOf(await openComposer(world, 1));
    world.tab = adasTab;
    expect(valueOf(await openComposer(world, 1)).draft.message).toContain("Hi Ada,");
  });

  it("keeps the recipient's urn to the worker", async () => {
    await openComposer(world, 1);
    expect((await world.recipients.read())?.[0]?.urn).toBe(adasUrn);
  });
});
