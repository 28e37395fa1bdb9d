import { beforeEach, describe, expect, it } from "vitest";
import { isWritten, replaceText } from "../../drafts/replace-text";
import { madeUpTemplate } from "../../templates/made-up-template";
import type { Template } from "../../templates/template";
import { fillDraft } from "./fill-draft";
import {
  account,
  adasReading,
  adasTab,
  createWorld,
  pressOn,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { readAgain } from "../recipient/read-again";
import { saveDraft } from "./save-draft";
import { switchAccount } from "../account/switch-account";

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

const keep = (...templates: Template[]) => world.templates.change(() => templates);
const uses = async () => (await world.templates.list()).map((template) => template.uses);
const open = async () => valueOf(await openComposer(world, 1));

/** Chooses a template in a composer that is open, as the screen does. */
async function choose(template: Template, answers: Record<string, string> = {}) {
  const { person, attemptId, draft } = await open();
  const { recipientId } = person;
  const chosen = { id: template.id, answers };
  const { messageType } = draft;
  const filled = valueOf(await fillDraft(world, { recipientId, messageType, chosen }));
  const next = replaceText(draft, filled);
  await saveDraft(world, { recipientId, attemptId, draft: next });
  return { recipientId, attemptId, draft: next };
}

describe("a text filled from a template", () => {
  const all = madeUpTemplate(1, {
    type: "both",
    subject: "{{company}}",
    message: "Hi {{first_name}}, {{offer}}? {{?topic|This}}, {{?when}}. {{my_name}}",
  });

  it("holds the facts of the person, the user's name and variables, and the answers", async () => {
    await keep(all);
    await world.variables.update(() => ({ myName: "", own: [{ name: "offer", value: "a demo" }] }));
    const { draft } = await choose(all, { topic: "", when: "now" });
    expect(draft).toMatchObject({
      message: "Hi Ada, a demo? This, now. Mina Okafor",
      subject: "Lumen Labs",
      touched: false,
    });
  });

  it("is not parsed again, whatever an answer holds", async () => {
    await keep(all);
    const { draft } = await choose(all, { topic: "{{company}}", when: "[[x]]" });
    expect(draft.message).toContain("{{company}}, [[x]].");
  });

  it("has the caret at the first place that is left open", async () => {
    const open = madeUpTemplate(1, { message: "Hello, {{nothing}} here" });
    await keep(open);
    expect((await choose(open)).draft.caret).toBe("Hello, ".length);
  });

  it("makes a text the type that its template is for, and keeps it where that is for both", async () => {
    const inmail = madeUpTemplate(2, { type: "inmail" });
    await keep(all, inmail);
    expect((await choose(all)).draft.messageType).toBe("message");
    expect((await choose(inmail)).draft.messageType).toBe("inmail");
  });

  it("is there again, with the text before it, after the popup was closed", async () => {
    await keep(all);
    const { draft } = await choose(all);
    expect((await open()).draft).toEqual(draft);
    expect(draft.replaced?.[0]?.message).toContain("hello from Courier");
  });

  it("gains a name that the page tells later, as long as it is untouched", async () => {
    await keep(all);
    world.tab = { ...adasTab, reading: { ...adasReading, name: null, firstName: null } };
    const { recipientId, draft } = await choose(all, { when: "now" });
    expect(draft.message).toContain("Hi {{first_name}},");
    world.tab = adasTab;
    const known = valueOf(await readAgain(world, { recipientId }));
    expect(known.draft.message).toContain("Hi Ada, {{offer}}? This, now.");
    expect(known.draft.replaced).toEqual(draft.replaced);
  });

  it("stays as it is where its template was deleted since", async () => {
    await keep(all);
    const { draft } = await choose(all, { when: "now" });
    await keep();
    expect((await open()).draft).toEqual(draft);
  });

  it("cannot be made from a template that was deleted meanwhile", async () => {
    const { recipientId } = (await open()).person;
    const chosen = { id: all.id, answers: {} };
    expect(await fillDraft(world, { recipientId, messageType: "message", chosen })).toMatchObject({
      failure: { kind: "template-missing" },
    });
  });

  it("goes along to another account, and is signed by that one", async () => {
    const other = { ...account, id: "fedcba9876543210fedcba98", name: "Ida Lund" };
    await world.accounts.update(() => ({ accounts: [account, other], chosenId: account.id }));
    await keep(all);
    const chosen = await choose(all, { when: "now" });
    const view = valueOf(await switchAccount(world, { ...chosen, accountId: other.id }));
    expect(view.draft.message).toContain("now. Ida Lund");
    expect(isWritten(view.draft)).toBe(true);
  });
});

describe("a new text", () => {
  const hello = madeUpTemplate(1, { message: "Hello {{first_name}}" });
  const inmail = madeUpTemplate(2, { type: "inmail", subject: "You", message: "Dear {{name}}" });

  beforeEach(async () => {
    await keep(hello, inmail);
    await world.templateDefaults.update(() => ({ message: hello.id, inmail: inmail.id }));
  });

  it("begins with the default of its type", async () => {
    const { draft, person } = await open();
    expect(draft).toMatchObject({ message: "Hello Ada", touched: false });
    const { recipientId } = person;
    const asked = { recipientId, messageType: "inmail", chosen: null } as const;
    expect(valueOf(await fillDraft(world, asked))).toMatchObject({
      subject: "You",
      message: "Dear Ada Brandt",
    });
  });

  it("begins with the greeting where the default was deleted, or is for another type now", async () => {
    await keep({ ...hello, type: "inmail" });
    expect((await open()).draft.message).toContain("hello from Courier");
    await keep();
    expect((await open()).draft.message).toContain("hello from Courier");
  });

  it("is the default of the type that was chosen for it, when it is opened again", async () => {
    const { person, attemptId, draft } = await open();
    const { recipientId } = person;
    await saveDraft(world, { recipientId, attemptId, draft: { ...draft, messageType: "inmail" } });
    expect((await open()).draft).toMatchObject({ messageType: "inmail", subject: "You" });
  });
});

describe("the uses of a template", () => {
  it("are counted when a text of it is sent, once, however often it was picked", async () => {
    const [one, two] = [madeUpTemplate(1), madeUpTemplate(2)];
    await keep(one, two);
    await choose(two);
    await choose(one);
    await choose(one);
    expect(await uses()).toEqual([0, 0]);
    await sendMessage(world, pressOn(await open()));
    await expect.poll(uses).toEqual([1, 0]);
  });

  it("are not counted where nothing was sent for certain", async () => {
    const one = madeUpTemplate(1);
    await keep(one);
    await choose(one);
    world.answers.sendMessage = async () => ({
      outcome: { state: "unconfirmed", doubt: "cut" },
      observation: null,
    });
    await sendMessage(world, pressOn(await open()));
    expect(await uses()).toEqual([0]);
  });
});
