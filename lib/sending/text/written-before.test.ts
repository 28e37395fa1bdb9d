import { beforeEach, describe, expect, it } from "vitest";
import { createWorld, pressOn, sendMessage, valueOf, type World } from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "../recipient/open-composer";
import { saveDraft } from "./save-draft";
import { writtenBefore } from "./written-before";

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

const bo = { name: "Bo Lindqvist", firstName: "Bo" };

async function beforeWritingToBo() {
  const view = valueOf(await openTypedComposer(world, "linkedin.com/in/bo-lindqvist", bo));
  return valueOf(await writtenBefore(world, view.person.recipientId));
}

async function beforeWritingToAda() {
  const view = valueOf(await openComposer(world, 1));
  return { view, before: valueOf(await writtenBefore(world, view.person.recipientId)) };
}

describe("what was written before", () => {
  it("is what a sent text said of its own reader, also after the browser was closed", async () => {
    const { view } = await beforeWritingToAda();
    const message = "Hi Ada, greetings to Lumen Labs";
    valueOf(await sendMessage(world, pressOn(view, { message })));
    await world.recipients.remove();
    const { saidOf, sent } = await beforeWritingToBo();
    expect(saidOf).toEqual([{ name: "Ada Brandt", words: ["Lumen Labs", "Ada"] }]);
    expect(sent).toBeNull();
  });

  it("is what a draft says, once something was typed into it", async () => {
    const { view } = await beforeWritingToAda();
    expect((await beforeWritingToBo()).saidOf).toEqual([]);
    valueOf(await saveDraft(world, pressOn(view, { message: "Dear Ms Brandt", touched: true })));
    expect((await beforeWritingToBo()).saidOf).toEqual([{ name: "Ada Brandt", words: ["Brandt"] }]);
  });

  it("says nothing of the person themselves but the last message that arrived", async () => {
    const { view } = await beforeWritingToAda();
    valueOf(await sendMessage(world, pressOn(view, { message: "Hi Ada" })));
    const { before } = await beforeWritingToAda();
    expect(before).toEqual({
      saidOf: [],
      sent: { message: "Hi Ada", at: "2026-11-23T10:00:00.000Z" },
    });
  });

  it("gives away none of the texts to others", async () => {
    const { view } = await beforeWritingToAda();
    valueOf(await sendMessage(world, pressOn(view, { message: "Hi Ada, a secret of Lumen Labs" })));
    expect(JSON.stringify(await beforeWritingToBo())).not.toContain("secret");
  });

  it("cannot be told of a person that is not known any more", async () => {
    expect(await writtenBefore(world, "forgotten")).toEqual({
      ok: false,
      failure: { kind: "recipient-forgotten" },
    });
  });
});
