import { beforeEach, describe, expect, it } from "vitest";
import type { ComposerView } from "../../messaging/protocol";
import { openKeptDraft } from "../text/kept-drafts";
import {
  adasReading,
  adasTab,
  createWorld,
  otherUrn,
  pressOn,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "./open-composer";
import { readAgain } from "./read-again";
import { saveDraft } from "../text/save-draft";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  world.tab = { ...adasTab, reading: null };
  view = valueOf(await openComposer(world, 1));
});

const beside = async (tabId: number) =>
  valueOf(await readAgain(world, { recipientId: view.person.recipientId, tabId }));
const showBo = () => {
  world.tab = { address: "https://www.linkedin.com/in/bo-lindqvist/", reading: null };
};

describe("the tab beside a side panel", () => {
  it("tells who is there, and gives the person nothing", async () => {
    showBo();
    expect(await beside(2)).toMatchObject({
      person: view.person,
      moved: { shown: "bo-lindqvist", isSure: true, isOwnTab: false },
    });
    world.tab = adasTab;
    expect(await beside(2)).toMatchObject({ person: view.person, moved: null });
    world.tab = { ...adasTab, reading: { ...adasReading, self: true } };
    expect((await beside(2)).moved).toEqual({ shown: null, isSure: true, isOwnTab: false });
  });

  it("is read as ever where it is the person's own", async () => {
    world.tab = adasTab;
    expect((await beside(1)).person).toMatchObject({ proven: true, name: "Ada Brandt" });
  });

  it("tells who is there also beside a person who was typed in", async () => {
    view = valueOf(await openTypedComposer(world, "linkedin.com/in/noor-haddad"));
    showBo();
    expect((await beside(2)).moved).toMatchObject({ shown: "bo-lindqvist", isOwnTab: false });
  });

  it("tells who is there beside a draft from the list, if that is another member than it was written for", async () => {
    world.tab = adasTab;
    const open = valueOf(await openComposer(world, 1));
    valueOf(await saveDraft(world, pressOn(open, { message: "Hello Ada" })));
    view = valueOf(await openKeptDraft(world, open.attemptId));
    const address = "https://www.linkedin.com/in/ada-now/";
    world.tab = { address, reading: { ...adasReading, slug: "ada-now" } };
    expect((await beside(2)).moved).toBeNull();
    world.tab = { ...adasTab, reading: { ...adasReading, urn: otherUrn, name: "Bo Lindqvist" } };
    expect((await beside(2)).moved).toMatchObject({ shown: "Bo Lindqvist" });
  });
});
