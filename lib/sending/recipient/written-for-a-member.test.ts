import { beforeEach, describe, expect, it } from "vitest";
import {
  adasReading,
  adasTab,
  createWorld,
  otherUrn,
  pressOn,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "./open-composer";
import { readAgain } from "./read-again";
import { saveDraft } from "../text/save-draft";

const unread = { ...adasTab, reading: null };
const message = "For Ada alone";
let world: World;

beforeEach(async () => {
  world = await createWorld();
  const view = valueOf(await openComposer(world, 1));
  valueOf(await saveDraft(world, pressOn(view, { message })));
});

describe("a text that was written for a member, opened by the address alone", () => {
  it.each([
    ["typed", () => openTypedComposer(world, "linkedin.com/in/ada-brandt")],
    ["of a page that cannot be read", () => openComposer(world, 1)],
  ])("is not sent to the one who has the address by now: %s", async (_what, open) => {
    world.tab = unread;
    const named = { slug: "ada-brandt", by: "conversation", number: 4_000_000_003 } as const;
    await world.named.update(() => [named]);
    const view = valueOf(await open());
    expect(view.draft.message).toBe(message);
    const sent = await sendMessage(world, pressOn(view, {}));
    expect(sent).toMatchObject({ ok: false, failure: { kind: "service-names-another" } });
    expect(world.posted).toEqual([]);
  });

  it("stays that member's where the page tells later that it is somebody else's", async () => {
    world.tab = unread;
    const view = valueOf(await openComposer(world, 1));
    world.tab = { ...adasTab, reading: { ...adasReading, urn: otherUrn, name: "Bo Lindqvist" } };
    const { recipientId } = view.person;
    const known = valueOf(await readAgain(world, { recipientId }));
    expect(known.moved).toEqual({ shown: "Bo Lindqvist", isSure: true, isOwnTab: true });
    valueOf(await saveDraft(world, pressOn(view, { message: `${message}!` })));
    expect(valueOf(await openComposer(world, 1)).draft.message).not.toContain(message);
    world.tab = adasTab;
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe(`${message}!`);
  });

  it("is not sent there by any word of the user's, once the page proves whose the address is", async () => {
    world.tab = unread;
    const view = valueOf(await openComposer(world, 1));
    world.tab = { ...adasTab, reading: { ...adasReading, urn: otherUrn, name: "Bo Lindqvist" } };
    const sent = await sendMessage(world, pressOn(view, {}, { consents: ["changed-recipient"] }));
    expect(sent).toEqual({ ok: false, failure: { kind: "address-changed-hands" } });
    expect(world.posted).toEqual([]);
  });

  it("is sent by the user's word where the page shows a person of another address", async () => {
    world.tab = unread;
    const view = valueOf(await openComposer(world, 1));
    const address = "https://www.linkedin.com/in/bo-lindqvist/";
    const reading = { ...adasReading, slug: "bo-lindqvist", urn: otherUrn, name: "Bo Lindqvist" };
    world.tab = { ...adasTab, address, reading };
    const sent = await sendMessage(world, pressOn(view, {}, { consents: ["changed-recipient"] }));
    expect(sent).toMatchObject({ ok: true });
  });

  it("goes to that member where the page proves it", async () => {
    world.tab = unread;
    const view = valueOf(await openComposer(world, 1));
    world.tab = adasTab;
    const known = valueOf(await readAgain(world, { recipientId: view.person.recipientId }));
    expect(known).toMatchObject({ moved: null, person: { proven: true } });
  });
});

it("a text that nobody typed ties an address to no member", async () => {
  world = await createWorld();
  valueOf(await openComposer(world, 1));
  world.tab = unread;
  const view = valueOf(await openComposer(world, 1));
  world.tab = { ...adasTab, reading: { ...adasReading, urn: otherUrn, name: "Bo Lindqvist" } };
  const known = valueOf(await readAgain(world, { recipientId: view.person.recipientId }));
  expect(known.moved).toBeNull();
});
