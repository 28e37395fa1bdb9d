import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { findRecipient } from "./issue-recipient";
import {
  account,
  adasReading,
  adasTab,
  adasUrn,
  createWorld,
  pressOn,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { greetRecipient } from "./name-recipient";
import { openComposer, openLinkedComposer, openTypedComposer } from "./open-composer";
import { fillDraft } from "../text/fill-draft";
import { saveDraft } from "../text/save-draft";
import { switchAccount } from "../account/switch-account";

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

const open = async () => valueOf(await openComposer(world, 1));

async function greet(recipientId: string, firstName: string | null) {
  return valueOf(await greetRecipient(world, { recipientId, greeting: { firstName } }));
}

describe("correcting the first name of a person", () => {
  it("fills the untouched text anew", async () => {
    const { person } = await open();
    expect(person).toMatchObject({ firstName: "Ada", greeting: { source: "guessed" } });
    const known = await greet(person.recipientId, "Addy");
    expect(known.person).toMatchObject({ name: "Ada Brandt", firstName: "Addy" });
    expect(known.draft.message).toMatch(/^Hi Addy,/);
  });

  it("leaves a typed text as it is", async () => {
    const { person, attemptId, draft } = await open();
    const { recipientId } = person;
    const typed = { ...draft, message: "Hi Ada, hello", touched: true };
    await saveDraft(world, { recipientId, attemptId, draft: typed });
    expect((await greet(recipientId, "Addy")).draft.message).toBe("Hi Ada, hello");
  });

  it("is remembered at the next opening, in every way a person is opened", async () => {
    await greet((await open()).person.recipientId, "Addy");
    const url = "https://www.linkedin.com/in/ada-brandt/";
    for (const opened of [
      await openComposer(world, 1),
      await openTypedComposer(world, url),
      await openLinkedComposer(world, url),
    ]) {
      const { person, draft } = valueOf(opened);
      expect(person.firstName).toBe("Addy");
      expect(draft.message).toMatch(/^Hi Addy,/);
    }
  });

  it("goes with the person to another account, and into a template that is chosen there", async () => {
    const other = { ...account, id: "other", name: "Tobi" };
    await world.accounts.update(() => ({ accounts: [account, other], chosenId: account.id }));
    const { person, attemptId, draft } = await open();
    await greet(person.recipientId, "Addy");
    const switched = valueOf(
      await switchAccount(world, {
        recipientId: person.recipientId,
        attemptId,
        draft,
        accountId: "other",
      }),
    );
    expect(switched.draft.message).toMatch(/^Hi Addy,/);
    const { recipientId } = switched.person;
    const filled = await fillDraft(world, { recipientId, messageType: "inmail", chosen: null });
    expect(valueOf(filled).message).toMatch(/^Hi Addy,/);
  });

  it("is taken back to what the page says", async () => {
    const { recipientId } = (await open()).person;
    await greet(recipientId, "Addy");
    const known = valueOf(await greetRecipient(world, { recipientId, greeting: null }));
    expect(known.person).toMatchObject({ firstName: "Ada", greeting: { source: "guessed" } });
    expect(known.draft.message).toMatch(/^Hi Ada,/);
    expect((await open()).person.firstName).toBe("Ada");
  });

  it("is told and not used when the page shows another name under the same address", async () => {
    await greet((await open()).person.recipientId, "Addy");
    world.tab = { ...adasTab, reading: { ...adasReading, name: "Ada Holm" } };
    const { person, draft } = await open();
    expect(person).toMatchObject({
      name: "Ada Holm",
      firstName: "Ada",
      greeting: { outdated: { firstName: "Addy", setFor: "Ada Brandt" } },
    });
    expect(draft.message).toMatch(/^Hi Ada,/);
  });

  it("does not hide that the page shows another name at the click on Send", async () => {
    const view = await open();
    const known = await greet(view.person.recipientId, "Holm");
    world.tab = { ...adasTab, reading: { ...adasReading, name: "Holm Lind" } };
    const pressed = pressOn({ ...view, ...known });
    expect(await sendMessage(world, pressed)).toMatchObject({
      failure: { kind: "recipient-changed", intended: "Ada Brandt", shown: "Holm Lind" },
    });
    expect(world.posted).toEqual([]);
  });

  it("never changes who a message goes to, whatever the word is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(fc.string({ minLength: 1, maxLength: 40 })), async (word) => {
        world = await createWorld();
        const view = await open();
        const { recipientId } = view.person;
        const before = valueOf(await findRecipient(world, recipientId));
        await greet(recipientId, word);
        expect(valueOf(await findRecipient(world, recipientId))).toEqual(before);
        await sendMessage(world, pressOn(await open(), { message: "Hello" }));
        expect(world.posted).toMatchObject([{ recipient: { slug: "ada-brandt", urn: adasUrn } }]);
      }),
      { numRuns: 30 },
    );
  });

  it("fails once the recipient is forgotten", async () => {
    const recipientId = world.newId();
    expect(await greetRecipient(world, { recipientId, greeting: null })).toMatchObject({
      failure: { kind: "recipient-forgotten" },
    });
  });
});
