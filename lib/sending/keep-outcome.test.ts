import { expect, it, vi } from "vitest";
import { createWorld, sendMessage, valueOf } from "./made-up-world";
import { openComposer } from "./open-composer";

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
