import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ComposerView, DraftText } from "../../messaging/protocol";
import { createWorld, pressOn, sendMessage, type World, valueOf } from "../made-up/made-up-world";
import { followSend } from "./follow-send";
import { listDrafts } from "../text/kept-drafts";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { startSend } from "./start-send";

it("keeps the draft of a sent text until that it was sent is on the disk", async () => {
  const world = await createWorld();
  const { person, attemptId, draft } = valueOf(await openComposer(world, 1));
  const drafts: number[] = [];
  const put = world.outbox.put.bind(world.outbox);
  vi.spyOn(world.outbox, "put").mockImplementation(async (entry) => {
    // Long enough for anything that does not wait for this.
    for (let turn = 0; turn < 20; turn += 1) await world.outbox.countUnseen();
    drafts.push((await world.drafts.forPersons(["slug:ada-brandt"])).length);
    await put(entry);
  });
  const { recipientId } = person;
  await sendMessage(world, {
    recipientId,
    attemptId,
    draft: { ...draft, message: "Hello Ada", touched: true },
    consents: [],
  });
  expect(drafts).toEqual([1, 1, 1]);
  expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
});

const changes: Partial<DraftText>[] = [
  { subject: "About Friday", withSubject: true },
  { subject: "About Friday", messageType: "inmail" },
  { channel: "sales-navigator" },
];

describe("the words that were sent, in another window", () => {
  const message = "Hello Ada";
  let world: World;
  let view: ComposerView;
  let end: () => void;

  beforeEach(async () => {
    world = await createWorld();
    view = valueOf(await openComposer(world, 1));
    const { promise, resolve } = Promise.withResolvers<void>();
    world.hold = () => promise;
    end = resolve;
    valueOf(await startSend(world, pressOn(view, { message })));
  });

  /** What is saved under the attempt that ends, before or after it does. */
  async function save(change: Partial<DraftText>, when: "before" | "after") {
    const copy = pressOn(view, { message, ...change });
    const early = when === "before" ? await saveDraft(world, copy) : null;
    end();
    valueOf(await followSend(world, view.attemptId));
    return valueOf(early ?? (await saveDraft(world, copy)));
  }
  const waiting = async () => valueOf(await listDrafts(world)).drafts;

  describe.each(["before", "after"] as const)("saved %s the outcome", (when) => {
    it.each(changes)("are a draft of their own where somebody made it %j", async (change) => {
      expect((await save(change, when)).saved).toBe(true);
      expect(await waiting()).toHaveLength(1);
      const next = valueOf(await openComposer(world, 1));
      expect(next.draft).toMatchObject({ message, ...change });
      expect(next.attemptId).not.toBe(view.attemptId);
    });

    it.each(changes)("are none where only a template made it %j", async (change) => {
      await save({ ...change, touched: false }, when);
      expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
    });

    it("are none where nothing that is sent differs", async () => {
      // A subject that nobody asked for is not sent.
      await save({ subject: "About Friday", caret: 3 }, when);
      expect(await world.drafts.forPersons(["slug:ada-brandt"])).toEqual([]);
    });
  });
});
