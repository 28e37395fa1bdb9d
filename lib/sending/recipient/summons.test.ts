import { beforeEach, describe, expect, it, vi } from "vitest";
import { removeKey } from "../account/connect-key";
import {
  adasReading,
  adasTab,
  createWorld,
  valueOf,
  type World,
  sendMessage,
} from "../made-up/made-up-world";
import { reopenComposer } from "./open-composer";
import { saveDraft } from "../text/save-draft";
import { openCalled, type SummonPorts, summon } from "./summons";

const tab = { id: 1, windowId: 7 };
const bosLink = "https://www.linkedin.com/in/bo-lindqvist/?trk=rail";

let world: World;
let ports: World & SummonPorts;

beforeEach(async () => {
  world = await createWorld();
  ports = Object.assign(world, {
    openPopup: vi.fn(async () => true),
    showHint: vi.fn(async () => undefined),
    clearHint: vi.fn(async () => undefined),
    pause: vi.fn(async () => undefined),
  });
});

async function opened(tabId = 1): Promise<string> {
  const { person } = valueOf(await openCalled(world, tabId));
  return `${person.origin} ${person.slug}`;
}

describe("calling Courier on a profile link", () => {
  it("opens the composer for the link's person, once, in that tab only", async () => {
    await summon(ports, tab, bosLink);
    expect(ports.openPopup).toHaveBeenCalledWith(7);
    expect(await opened(2)).toBe("tab ada-brandt");
    expect(await opened()).toBe("link bo-lindqvist");
    expect(await opened()).toBe("tab ada-brandt");
  });

  it("is once even for two popups that ask at the same time", async () => {
    await summon(ports, tab, bosLink);
    const both = await Promise.all([opened(), opened()]);
    expect(both.toSorted()).toEqual(["link bo-lindqvist", "tab ada-brandt"]);
  });

  it("knows the address alone and takes nothing from the page", async () => {
    await summon(ports, tab, bosLink);
    const { person } = valueOf(await openCalled(world, 1));
    expect(person).toMatchObject({ name: null, headline: null, proven: false });
    expect(world.readings).toBe(0);
  });

  it.each([
    ["a minute later", () => (world.time += 60_000)],
    ["with a clock that was set back", () => (world.time -= 1)],
    [
      "when the tab moved on",
      () => (world.tab = { ...adasTab, address: `${adasTab.address}?x=1` }),
    ],
  ])("counts no more %s", async (_, happen) => {
    await summon(ports, tab, bosLink);
    happen();
    expect(await opened()).toBe("tab ada-brandt");
  });

  it("counts not where the tab's address was never known", async () => {
    world.tab = { address: null, reading: null };
    await summon(ports, tab, bosLink);
    expect(await openCalled(world, 1)).toMatchObject({ failure: { kind: "not-a-profile" } });
  });

  it("gives way to a later call from the same tab", async () => {
    await summon(ports, tab, bosLink);
    await summon(ports, tab, "https://www.linkedin.com/in/noor-haddad/");
    expect(await opened()).toBe("link noor-haddad");
    await summon(ports, tab, bosLink);
    await summon(ports, tab, null);
    expect(await opened()).toBe("tab ada-brandt");
  });

  it("is kept once for each tab, and goes with that tab's popup alone", async () => {
    await summon(ports, tab, bosLink);
    await summon(ports, tab, bosLink);
    await summon(ports, { ...tab, id: 2 }, bosLink);
    expect((await world.summons.read())?.map(({ tabId }) => tabId)).toEqual([2, 1]);
    await opened(2);
    expect(await opened(1)).toBe("link bo-lindqvist");
  });

  it("costs a popup that nobody called from a page no writing", async () => {
    const update = vi.spyOn(world.summons, "update");
    expect(await opened()).toBe("tab ada-brandt");
    expect(update).not.toHaveBeenCalled();
    expect(ports.clearHint).not.toHaveBeenCalled();
  });

  it.each([
    ["https://www.linkedin.com/in/me/", "own-profile"],
    ["https://www.linkedin.com/in/", "link-not-a-profile"],
    ["https://www.linkedin.com.evil.example/in/bo", "link-not-a-profile"],
  ])("says of %s what is wrong with it", async (link, kind) => {
    await summon(ports, tab, link);
    expect(await openCalled(world, 1)).toEqual({ ok: false, failure: { kind } });
  });

  it("asks for a key first, as every composer", async () => {
    await removeKey(world);
    await summon(ports, tab, bosLink);
    expect(await openCalled(world, 1)).toMatchObject({ failure: { kind: "no-key" } });
  });

  it("sends to the link's person, whatever the tab shows", async () => {
    await summon(ports, tab, bosLink);
    const { person, attemptId, draft } = valueOf(await openCalled(world, 1));
    const text = { ...draft, message: "Hello Bo", touched: true };
    const { recipientId } = person;
    await sendMessage(world, { recipientId, attemptId, draft: text, consents: [] });
    expect(world.posted).toMatchObject([{ recipient: { slug: "bo-lindqvist" } }]);
    expect(world.readings).toBe(0);
  });
});

describe("where the popup does not open by itself", () => {
  it("shows the hint until the popup opens in that tab", async () => {
    ports.openPopup = async () => false;
    ports.pause = () => new Promise(() => {});
    void summon(ports, tab, bosLink);
    await vi.waitFor(() => expect(ports.showHint).toHaveBeenCalledWith(1));
    expect(ports.clearHint).not.toHaveBeenCalled();
    expect(await opened()).toBe("link bo-lindqvist");
    expect(ports.clearHint).toHaveBeenCalledWith(1);
  });

  it("takes the hint back when the call is over", async () => {
    ports.openPopup = async () => false;
    const awake = vi.spyOn(ports, "stayAwake");
    await summon(ports, tab, bosLink);
    expect(awake).toHaveBeenCalledOnce();
    expect(ports.pause).toHaveBeenCalledWith(60_000);
    expect(ports.clearHint).toHaveBeenCalledWith(1);
    expect(await world.summons.read()).toEqual([]);
  });

  it("leaves the hint to a later call from the same tab", async () => {
    ports.openPopup = async () => false;
    const ends: (() => void)[] = [];
    ports.pause = () => new Promise((end) => ends.push(end));
    const first = summon(ports, tab, bosLink);
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    world.time += 1_000;
    void summon(ports, tab, bosLink);
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[0]?.();
    await first;
    expect(ports.clearHint).not.toHaveBeenCalled();
  });
});

const bosTab = { address: "https://www.linkedin.com/in/bo-lindqvist/", reading: null };
const ownTab = { ...adasTab, reading: { ...adasReading, self: true } };
const reopen = ({ recipientId }: { recipientId: string }, whoever = false) =>
  reopenComposer(world, { recipientId, whoever });

describe("opening the composer again", () => {
  it("is for the same person, with the same text, when a link named them", async () => {
    await summon(ports, tab, bosLink);
    const { person, attemptId, draft } = valueOf(await openCalled(world, 1));
    const text = { ...draft, message: "Hello Bo", touched: true };
    await saveDraft(world, { recipientId: person.recipientId, attemptId, draft: text });
    const again = valueOf(await reopen(person));
    expect(again.person).toMatchObject({ slug: "bo-lindqvist", origin: "link" });
    expect(again.person.recipientId).not.toBe(person.recipientId);
    expect(again.draft.message).toBe("Hello Bo");
  });

  it("is for whoever the tab shows now, where that is asked for", async () => {
    const { person } = valueOf(await openCalled(world, 1));
    world.tab = bosTab;
    const again = valueOf(await reopen(person, true));
    expect(again.person).toMatchObject({ slug: "bo-lindqvist", origin: "tab" });
  });

  it("stays with the person whose tab moved on, was closed, or shows the user", async () => {
    const { person } = valueOf(await openCalled(world, 1));
    for (const tab of [bosTab, { address: null, reading: null }, ownTab]) {
      world.tab = tab;
      const again = valueOf(await reopen(person));
      expect(again.person).toEqual({ ...person, recipientId: again.person.recipientId });
    }
  });

  it("gains what the tab tells of the person by now", async () => {
    world.tab = { ...adasTab, reading: null };
    const { person } = valueOf(await openCalled(world, 1));
    world.tab = adasTab;
    expect(valueOf(await reopen(person)).person).toMatchObject({
      proven: true,
      name: "Ada Brandt",
    });
  });

  it("is refused for a person that nobody was shown", async () => {
    expect(await reopen({ recipientId: crypto.randomUUID() })).toMatchObject({
      failure: { kind: "recipient-forgotten" },
    });
  });
});
