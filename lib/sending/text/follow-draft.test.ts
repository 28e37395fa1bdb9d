import { beforeEach, describe, expect, it } from "vitest";
import type { ComposerView } from "../../messaging/protocol";
import { currentDraft, keepCursor } from "./follow-draft";
import { createWorld, pressOn, valueOf, type World } from "../made-up/made-up-world";
import { greetRecipient, nameRecipient } from "../recipient/name-recipient";
import { openComposer, openTypedComposer } from "../recipient/open-composer";
import { saveDraft } from "./save-draft";
import { startSend } from "../send/start-send";

const cursor = { field: "message", start: 2, end: 5, scrolled: 40 } as const;

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

describe("the cursor", () => {
  it("is there again, with the text and with a template that nobody changed", async () => {
    await keepCursor(world, view.attemptId, cursor);
    expect(valueOf(await openComposer(world, 1)).draft.cursor).toEqual(cursor);
    await saveDraft(world, pressOn(view, { message: "Hello Ada", cursor }));
    expect(valueOf(await openComposer(world, 1)).draft.cursor).toEqual(cursor);
  });

  it("makes no draft, and changes no text of another window", async () => {
    await saveDraft(world, pressOn(view, { message: "By another window" }));
    await keepCursor(world, view.attemptId, cursor);
    await keepCursor(world, world.newId(), cursor);
    const { drafts } = await world.drafts.all();
    expect(drafts.map(({ message }) => message)).toEqual(["By another window"]);
  });

  it("is forgotten with the text it was in", async () => {
    await keepCursor(world, view.attemptId, cursor);
    world.template = "Another template";
    expect(valueOf(await openComposer(world, 1)).draft).not.toHaveProperty("cursor");
  });
});

async function current() {
  return valueOf(await currentDraft(world, view.person.recipientId));
}

describe("what another window shows", () => {
  it("is the text that was typed last, and no attempt before there is one", async () => {
    await saveDraft(world, pressOn(view, { message: "By another window" }));
    expect(await current()).toMatchObject({
      draft: { message: "By another window" },
      attemptId: view.attemptId,
      attempt: null,
    });
  });

  it("is a Send under way, as soon as that is told", async () => {
    const told: string[] = [];
    world.tellScreens = ({ attemptId }) => void told.push(attemptId);
    world.hold = () => new Promise(() => undefined);
    valueOf(await startSend(world, pressOn(view, { message: "Hello Ada" })));
    expect(told).toContain(view.attemptId);
    expect(await current()).toMatchObject({
      draft: { message: "Hello Ada" },
      attempt: { attemptId: view.attemptId, outcome: { state: "held" } },
    });
  });

  it("is filled with the first name that the user wants, and so is kept", async () => {
    const { recipientId } = view.person;
    valueOf(await greetRecipient(world, { recipientId, greeting: { firstName: "Addy" } }));
    expect(await current()).toMatchObject({
      person: { firstName: "Addy", greeting: { source: "set" } },
      draft: { message: "Hi Addy,\n\nhello from Courier." },
    });
    const { drafts } = await world.drafts.all();
    expect(drafts).toMatchObject([{ message: "Hi Addy,\n\nhello from Courier." }]);
  });

  it("is looked at again on every screen of a person who is to be greeted otherwise", async () => {
    const told: unknown[] = [];
    world.tellScreens = ({ attemptId, touched }) => void (touched && told.push(attemptId));
    const { recipientId } = view.person;
    valueOf(await greetRecipient(world, { recipientId, greeting: { firstName: "Addy" } }));
    expect(told).toEqual([view.attemptId]);
    const typed = valueOf(await openTypedComposer(world, "linkedin.com/in/bo-lindqvist"));
    const named = { name: "Bo Lindqvist", firstName: "Bo" };
    const { recipientId: his } = typed.person;
    valueOf(await nameRecipient(world, { recipientId: his, ...named }));
    expect(told).toEqual([view.attemptId, typed.attemptId]);
  });
});
