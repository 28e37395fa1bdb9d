import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ComposerView, Consent } from "../../messaging/protocol";
import {
  adasReading,
  adasTab,
  adasUrn,
  createWorld,
  otherUrn,
  type Tab,
  sendMessage,
} from "../made-up/made-up-world";
import { type World, valueOf } from "../made-up/made-up-world";
import { openComposer } from "./open-composer";
import { nameRecipient } from "./name-recipient";

const adasId = adasUrn.slice(-39);
const bosTab: Tab = {
  address: "https://www.linkedin.com/in/bo-lindqvist/",
  reading: { ...adasReading, slug: "bo-lindqvist", urn: otherUrn, name: "Bo Lindqvist" },
};
/** The page under Ada's address contradicts itself: nothing of it is believed. */
const between = { ...adasReading, urn: null, name: null, firstName: null, evidence: [] };
const contradictions = [
  "other-person",
  "two-cards",
  "recipient-differs",
  "ids-disagree",
  "numbers-disagree",
];

function contradiction(reason: string) {
  return { ...between, reason };
}

let world: World;
let view: ComposerView;

async function openOn(tab: Tab): Promise<void> {
  world.tab = tab;
  view = valueOf(await openComposer(world, 1));
}

function send(consents: Consent[] = []) {
  const { person, attemptId, draft } = view;
  const { recipientId } = person;
  return sendMessage(world, {
    recipientId,
    attemptId,
    draft: { ...draft, message: "Hello", touched: true },
    consents,
  });
}

beforeEach(async () => {
  world = await createWorld();
  await openOn(adasTab);
});

describe("the page at the click on Send", () => {
  it("stops at once when it shows another member, and names both", async () => {
    world.tab = bosTab;
    expect(await send()).toEqual({
      ok: false,
      failure: { kind: "recipient-changed", intended: "Ada Brandt", shown: "Bo Lindqvist" },
    });
    expect([world.posted, world.pauses]).toEqual([[], 0]);
  });

  it("names the address while the page has not proven who it is", async () => {
    const reading = { ...adasReading, slug: "bo-lindqvist", urn: null, evidence: [] };
    world.tab = { ...bosTab, reading };
    expect(await send()).toMatchObject({ failure: { shown: "bo-lindqvist" } });
  });

  it.each(contradictions)("stops when it stays a contradiction (%s)", async (reason) => {
    const pause = vi.spyOn(world, "pause");
    world.tab = { ...adasTab, reading: { ...between, reason } };
    expect(await send()).toEqual({
      ok: false,
      failure: { kind: "page-speaks-of-two", intended: "Ada Brandt" },
    });
    expect([world.posted, pause.mock.calls]).toEqual([[], [[200], [200], [200]]]);
  });

  it.each(contradictions)("goes on when a contradiction passes (%s)", async (reason) => {
    world.tab = { ...adasTab, reading: { ...between, reason } };
    world.onPause = () => (world.tab = adasTab);
    valueOf(await send());
    expect([world.posted.length, world.pauses]).toEqual([1, 1]);
  });

  it("stops at once when it shows the user's own profile", async () => {
    const address = "https://www.linkedin.com/in/mina-okafor/";
    world.tab = { address, reading: { ...adasReading, slug: "mina-okafor", self: true } };
    expect(await send()).toEqual({
      ok: false,
      failure: { kind: "recipient-changed", intended: "Ada Brandt", shown: address },
    });
    expect([world.posted, world.pauses]).toEqual([[], 0]);
  });

  it.each([
    ["an id without a name", { ...adasReading, name: null, firstName: null }],
    ["a name without an id", { ...adasReading, urn: null, evidence: [] }],
  ])("stops at a contradiction where the page had told %s", async (_, reading) => {
    await openOn({ ...adasTab, reading });
    world.tab = { ...adasTab, reading: contradiction("two-cards") };
    expect(await send()).toMatchObject({ failure: { kind: "page-speaks-of-two" } });
    expect(world.posted).toEqual([]);
  });

  it("asks nothing about a contradiction where the user alone told the name", async () => {
    await openOn({ ...adasTab, reading: contradiction("no-evidence") });
    const { recipientId } = view.person;
    await nameRecipient(world, { recipientId, name: "Ada", firstName: "Ada" });
    world.tab = { ...adasTab, reading: contradiction("two-cards") };
    valueOf(await send());
    expect(world.posted).toHaveLength(1);
  });

  it("goes on past a contradiction when the user says so", async () => {
    world.tab = { ...adasTab, reading: { ...between, reason: "two-cards" } };
    valueOf(await send(["changed-recipient"]));
    expect(world.posted[0]?.recipient.urn).toBe(adasUrn);
  });

  it("asks nothing about a contradiction that the screen has told from the start", async () => {
    await openOn({ ...adasTab, reading: { ...between, reason: "two-cards" } });
    expect(view.person).toMatchObject({ proven: false, name: null });
    valueOf(await send());
    expect(world.posted[0]?.recipient).toMatchObject({ slug: "ada-brandt", urn: null });
  });

  it("stops when the same address now has another name: the greeting may be the other's", async () => {
    const half = { ...adasReading, urn: null, evidence: [], name: "Bo Lindqvist", firstName: "Bo" };
    await openOn({ ...adasTab, reading: half });
    world.tab = adasTab;
    expect(await send()).toEqual({
      ok: false,
      failure: { kind: "recipient-changed", intended: "Bo Lindqvist", shown: "Ada Brandt" },
    });
    expect(world.posted).toEqual([]);
  });

  it("stops when only a part of a name that was read is still the same", async () => {
    world.tab = { ...adasTab, reading: { ...adasReading, name: "Ada Lindqvist" } };
    expect(await send()).toMatchObject({ failure: { shown: "Ada Lindqvist" } });
  });

  it("takes the same name in other letters for the same", async () => {
    world.tab = { ...adasTab, reading: { ...adasReading, name: "ADA  brandt" } };
    valueOf(await send());
  });

  it.each([
    ["Ada", true],
    ["Bobby", false],
  ])("compares a typed name by its words: %s", async (name, goesOn) => {
    await openOn({ ...adasTab, reading: { ...adasReading, name: null, firstName: null } });
    const { recipientId } = view.person;
    await nameRecipient(world, { recipientId, name, firstName: name });
    world.tab = adasTab;
    expect((await send()).ok).toBe(goesOn);
  });

  it("knows the vanity address that takes the place of an id by its number, and waits for it", async () => {
    await openOn({ ...adasTab, address: `https://www.linkedin.com/in/${adasId}/` });
    world.tab = { ...adasTab, reading: { ...between, reason: "no-evidence" } };
    world.onPause = () => (world.tab = adasTab);
    valueOf(await send());
    expect(world.posted[0]?.recipient.urn).toBe(adasUrn);
  });

  it("waits for no second look at another number in the place of an id", async () => {
    await openOn({ ...adasTab, address: `https://www.linkedin.com/in/${adasId}/` });
    world.tab = bosTab;
    expect(await send()).toMatchObject({ failure: { shown: "Bo Lindqvist" } });
    expect(world.pauses).toBe(0);
  });

  it("waits where an id takes the place of the vanity address", async () => {
    await openOn({ ...adasTab, reading: null });
    world.tab = { address: `https://www.linkedin.com/in/${adasId}/`, reading: null };
    world.onPause = () => (world.tab = adasTab);
    valueOf(await send());
    expect(world.pauses).toBe(1);
  });

  it.each([
    ["the feed", { address: "https://www.linkedin.com/feed/", reading: null }],
    ["nothing Courier may see", { address: null, reading: null }],
    ["a skeleton", { ...adasTab, reading: { ...between, reason: "no-evidence" } }],
    ["nothing that can be read", { ...adasTab, reading: null }],
  ])("contradicts nothing when it shows %s", async (_, tab) => {
    world.tab = tab;
    valueOf(await send());
    expect([world.posted[0]?.recipient.urn, world.pauses]).toEqual([adasUrn, 0]);
  });

  it("reaches the person on screen or nobody, whatever a page in motion shows", async () => {
    const address = fc.constantFrom(adasTab.address, bosTab.address);
    const reading = fc.constantFrom(
      adasTab.reading,
      bosTab.reading,
      null,
      ...contradictions.map(contradiction),
    );
    const states = fc.array(fc.record({ address, reading }), { minLength: 4, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(states, async (moves) => {
        world = await createWorld();
        await openOn(adasTab);
        const path = [...moves];
        const move = () => (world.tab = path.shift() ?? world.tab);
        world.onPause = move;
        move();
        const answer = await send();
        const urns = world.posted.map(({ recipient }) => recipient.urn);
        expect(urns).toEqual(answer.ok ? [adasUrn] : []);
        // What lets a message go is a last reading that still has the person's own address.
        if (answer.ok) expect(world.tab.address).toBe(adasTab.address);
      }),
      { numRuns: 60 },
    );
  });
});
