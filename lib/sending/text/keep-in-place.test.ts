import { beforeEach, describe, expect, it } from "vitest";
import { fail } from "../../kernel/result";
import type { ComposerView } from "../../messaging/protocol";
import { openKeptDraft } from "./kept-drafts";
import { createWorld, pressOn, sendMessage, type World, valueOf } from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "./save-draft";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

const forgotten = fail({ kind: "recipient-forgotten" });
const forget = () => world.recipients.update(() => []);

describe("what is typed in a composer whose recipient was forgotten", () => {
  it("is kept where it was kept before, for its person and account, and not sent", async () => {
    valueOf(await saveDraft(world, pressOn(view, { message: "Hello" })));
    await forget();
    const typed = pressOn(view, { message: "Hello Ada" });
    expect(valueOf(await saveDraft(world, typed))).toMatchObject({ saved: true });
    expect(await sendMessage(world, typed)).toEqual(forgotten);
    expect(world.posted).toEqual([]);
    const again = valueOf(await openKeptDraft(world, view.attemptId));
    expect(again).toMatchObject({ draft: { message: "Hello Ada" }, account: view.account });
    expect(again.person.slug).toBe(view.person.slug);
  });

  it("brings another window's text along, as ever", async () => {
    const first = pressOn(view, { message: "First" }, { writing: { line: "A", seen: null } });
    valueOf(await saveDraft(world, first));
    await forget();
    const second = pressOn(view, { message: "Second" }, { writing: { line: "B", seen: null } });
    expect(valueOf(await saveDraft(world, second))).toMatchObject({
      earlier: { message: "First" },
    });
  });

  it("is said not to be kept where no draft says whose it is, or its attempt was made", async () => {
    valueOf(await sendMessage(world, pressOn(view, { message: "Hello" })));
    await forget();
    expect(await saveDraft(world, pressOn(view, { message: "Hello again" }))).toEqual(forgotten);
  });
});
