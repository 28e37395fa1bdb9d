import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Reading } from "../../linkedin/reading";
import type { ComposerView, DraftText } from "../../messaging/protocol";
import {
  adasReading,
  adasTab,
  adasUrn,
  createWorld,
  otherUrn,
  sendMessage,
} from "../made-up/made-up-world";
import { type World, valueOf } from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "./open-composer";
import { nameRecipient } from "./name-recipient";
import { readAgain } from "./read-again";
import { saveDraft } from "../text/save-draft";

const adasId = adasUrn.slice(-39);
/** The top card has not come yet. */
const early: Reading = {
  ...adasReading,
  urn: null,
  name: null,
  firstName: null,
  headline: null,
  company: null,
  degree: "unknown",
  evidence: [],
  confidence: "none",
  reason: "no-evidence",
};

const noor = { name: "Noor Haddad", firstName: "Noor" };

let world: World;
let view: ComposerView;

function show(reading: Reading | null, address = adasTab.address) {
  world.tab = { address, reading };
}

function again() {
  return readAgain(world, { recipientId: view.person.recipientId });
}

async function signedIn(slug: string | null) {
  show({ ...adasReading, viewer: { slug, memberNumber: null } });
  return valueOf(await openComposer(world, 1)).person.signedInAs;
}

function type(message: string, of = view) {
  const draft: DraftText = { ...of.draft, message, touched: true };
  const { recipientId } = of.person;
  return saveDraft(world, { recipientId, attemptId: of.attemptId, draft });
}

beforeEach(async () => {
  world = await createWorld();
  show(early);
  view = valueOf(await openComposer(world, 1));
});

describe("reading the page of an open composer again", () => {
  it("gains what the page tells by now, under the same id and attempt", async () => {
    show(adasReading);
    const known = valueOf(await again());
    expect(known).toMatchObject({
      person: {
        recipientId: view.person.recipientId,
        proven: true,
        name: "Ada Brandt",
        headline: adasReading.headline,
        degree: "first",
      },
      draft: { message: "Hi Ada,\n\nhello from Courier.", touched: false },
      attemptId: view.attemptId,
      moved: null,
    });
    expect((await world.recipients.read())?.[0]?.urn).toBe(adasUrn);
  });

  it("hands on a name that the address speaks against, to be asked about and not to be used", async () => {
    show({ ...adasReading, name: null, firstName: null, doubtful: noor });
    const known = valueOf(await again());
    expect(known.person).toMatchObject({ proven: true, name: null, doubtful: noor });
    expect(known.draft.message).toContain("{{first_name}}");
    const { recipientId } = view.person;
    const named = await nameRecipient(world, {
      recipientId,
      name: "Noor Haddad",
      firstName: "Noor",
    });
    expect(valueOf(named)).toMatchObject({
      person: { name: "Noor Haddad", nameSource: "typed" },
      draft: { message: "Hi Noor,\n\nhello from Courier." },
    });
  });

  it("takes the name once it fits, with how it was found", async () => {
    show({
      ...adasReading,
      name: null,
      firstName: null,
      doubtful: noor,
      trace: null,
    });
    await again();
    show(adasReading);
    expect(valueOf(await again()).person).toMatchObject({ name: "Ada Brandt", doubtful: null });
    expect((await world.recipients.read())?.[0]?.trace).toEqual(adasReading.trace);
  });

  it("leaves a text that was typed as it is", async () => {
    await type("Hello you");
    show(adasReading);
    expect(valueOf(await again()).draft.message).toBe("Hello you");
  });

  it("sends to the urn that was gained", async () => {
    show(adasReading);
    const { attemptId, draft } = valueOf(await again());
    const { recipientId } = view.person;
    valueOf(await sendMessage(world, { recipientId, attemptId, draft, consents: [] }));
    expect(world.posted[0]?.recipient.urn).toBe(adasUrn);
  });

  it("never loses a name or a urn, and takes nothing of a page that contradicts itself", async () => {
    show(adasReading);
    const before = valueOf(await again()).person;
    show(early);
    expect(valueOf(await again()).person).toEqual(before);
    show({ ...early, name: "Bo Lindqvist", reason: "two-cards" });
    await again();
    expect((await world.recipients.read())?.[0]).toMatchObject({
      urn: adasUrn,
      name: "Ada Brandt",
    });
  });

  it("says so, and takes nothing, when the same address has another name", async () => {
    show({ ...early, name: "Bo Lindqvist", firstName: "Bo" });
    valueOf(await again());
    show(adasReading);
    expect(valueOf(await again())).toMatchObject({
      person: { name: "Bo Lindqvist", proven: false },
      moved: { shown: "Ada Brandt", isSure: false },
    });
  });

  it("says who the page shows instead, and keeps the person", async () => {
    show({ ...adasReading, slug: "bo-lindqvist", urn: otherUrn, name: "Bo Lindqvist" });
    world.tab.address = "https://www.linkedin.com/in/bo-lindqvist/";
    expect(valueOf(await again())).toMatchObject({
      person: { slug: "ada-brandt", name: null },
      moved: { shown: "Bo Lindqvist", isSure: true },
    });
  });

  it("says that the page shows the user, without a name", async () => {
    show({ ...adasReading, self: true });
    expect(valueOf(await again()).moved).toEqual({ shown: null, isSure: true, isOwnTab: true });
  });

  it("takes the vanity address in the place of an id for the same person, once it is known", async () => {
    show(null, `https://www.linkedin.com/in/${adasId}/`);
    view = valueOf(await openComposer(world, 1));
    show(early);
    expect(valueOf(await again()).moved).toEqual({
      shown: "ada-brandt",
      isSure: false,
      isOwnTab: true,
    });
    show(adasReading);
    expect(valueOf(await again())).toMatchObject({ moved: null, person: { name: "Ada Brandt" } });
  });

  it("has nothing to say of a page that is no profile any more", async () => {
    show(null, "https://www.linkedin.com/feed/");
    expect(valueOf(await again())).toMatchObject({ moved: null, person: view.person });
  });

  it("reads no page for a person who was typed in", async () => {
    view = valueOf(await openTypedComposer(world, "linkedin.com/in/bo-lindqvist"));
    const { readings } = world;
    expect(valueOf(await again()).person).toEqual(view.person);
    expect(world.readings).toBe(readings);
  });

  it("answers that the person is forgotten after a restart of the browser", async () => {
    await world.recipients.remove();
    expect(await again()).toMatchObject({ failure: { kind: "recipient-forgotten" } });
  });

  it("says who is signed in only where it is not the sending account", async () => {
    expect(await signedIn(null)).toBeNull();
    expect(await signedIn("mina-okafor")).toBeNull();
    expect(await signedIn("somebody-else")).toBe("somebody-else");
  });
});

describe("the draft of a person whose member number becomes known", () => {
  it("is found under number and slug from then on", async () => {
    await type("Hello you");
    show(adasReading);
    await again();
    const [draft] = await world.drafts.forPersons(["member:4000000001"]);
    expect(draft).toMatchObject({ attemptId: view.attemptId, message: "Hello you" });
    expect(draft?.persons).toContain("slug:ada-brandt");
  });

  it("moves under the locks of all its names", async () => {
    const held = vi.spyOn(world.locks, "hold");
    show(adasReading);
    await again();
    expect(held.mock.calls.map(([persons]) => persons)).toEqual([
      ["member:4000000001", "slug:ada-brandt"],
    ]);
  });

  it("gives way to an older text under the number while nothing was typed", async () => {
    show({ ...adasReading, slug: "ada-b" }, "https://www.linkedin.com/in/ada-b/");
    const older = valueOf(await openComposer(world, 1));
    await type("Written last week", older);
    show(adasReading);
    const known = valueOf(await again());
    expect(known.draft.message).toBe("Written last week");
    expect(known.attemptId).toBe(older.attemptId);
  });

  it("loses neither text when both were typed", async () => {
    show({ ...adasReading, slug: "ada-b" }, "https://www.linkedin.com/in/ada-b/");
    const older = valueOf(await openComposer(world, 1));
    await type("Written last week", older);
    world.time += 1_000;
    await type("Written just now");
    show(adasReading);
    expect(valueOf(await again()).draft.message).toBe("Written just now");
    const kept = await world.drafts.forPersons(["member:4000000001"]);
    expect(kept.map(({ message }) => message).toSorted()).toEqual([
      "Written just now",
      "Written last week",
    ]);
  });
});

describe("naming a person", () => {
  const ada = { name: "Ada Brandt", firstName: "Ada" };

  it("fills the template while nothing was typed, and says that the name is the user's", async () => {
    const { recipientId } = view.person;
    const known = valueOf(await nameRecipient(world, { recipientId, ...ada }));
    expect(known).toMatchObject({
      person: { ...ada, nameSource: "typed", proven: false },
      draft: { message: "Hi Ada,\n\nhello from Courier.", touched: false },
    });
  });

  it("can be done again, but never takes the place of a name that was read", async () => {
    const { recipientId } = view.person;
    await nameRecipient(world, { recipientId, name: "Aad", firstName: "Aad" });
    expect(valueOf(await nameRecipient(world, { recipientId, ...ada })).person).toMatchObject(ada);
    show(adasReading);
    const read = valueOf(await openComposer(world, 1)).person;
    const named = await nameRecipient(world, { recipientId: read.recipientId, ...ada, name: "X" });
    expect(valueOf(named).person).toMatchObject({ name: "Ada Brandt", nameSource: "page" });
  });

  it("lasts when the composer opens again, until the page tells a name", async () => {
    await nameRecipient(world, { recipientId: view.person.recipientId, ...ada, name: "Ada B." });
    const { person, draft } = valueOf(await openComposer(world, 1));
    expect(person).toMatchObject({ name: "Ada B.", nameSource: "typed" });
    expect(draft.message).toContain("Hi Ada,");
    show(adasReading);
    expect(valueOf(await openComposer(world, 1)).person).toMatchObject({ nameSource: "page" });
  });

  it("counts for nobody else", async () => {
    await nameRecipient(world, { recipientId: view.person.recipientId, ...ada });
    show({ ...early, slug: "bo-lind" }, "https://www.linkedin.com/in/bo-lind/");
    expect(valueOf(await openComposer(world, 1)).person.name).toBeNull();
  });

  it("is not done by an earlier reading: a page that tells no name any more has none", async () => {
    show(adasReading);
    await openComposer(world, 1);
    show(early);
    expect(valueOf(await openComposer(world, 1)).person.name).toBeNull();
  });

  it("goes with an address that was typed in", async () => {
    const bo = { name: "Bo Lind", firstName: "Bo" };
    const typed = valueOf(await openTypedComposer(world, "linkedin.com/in/bo-lind", bo));
    expect(typed).toMatchObject({
      person: { ...bo, origin: "typed", nameSource: "typed" },
      draft: { message: "Hi Bo,\n\nhello from Courier." },
    });
  });
});
