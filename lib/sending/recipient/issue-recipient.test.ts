import { beforeEach, describe, expect, it } from "vitest";
import type { Recipient } from "../../linkedin/recipient";
import { changeRecipient, findRecipient, keepRecipient } from "./issue-recipient";
import { createWorld, valueOf, type World } from "../made-up/made-up-world";
import { openComposer } from "./open-composer";

let world: World;
let ada: Recipient;

beforeEach(async () => {
  world = await createWorld();
  const { person } = valueOf(await openComposer(world, 1));
  ada = valueOf(await findRecipient(world, person.recipientId));
});

describe("the people whom composers write to", () => {
  it("are found under their own id, and changed alone", async () => {
    const bo = { ...ada, id: world.newId(), slug: "bo-lind" };
    await keepRecipient(world, bo);
    const changed = await changeRecipient(world, bo.id, (each) => ({ ...each, name: "Bo" }));
    expect(valueOf(changed)).toEqual({ ...bo, name: "Bo" });
    expect(valueOf(await findRecipient(world, ada.id))).toEqual(ada);
  });

  it("are kept for fifty composers; the oldest goes first", async () => {
    const ids = Array.from({ length: 50 }, () => world.newId());
    for (const id of ids) await keepRecipient(world, { ...ada, id });
    expect((await findRecipient(world, ids[0] ?? "")).ok).toBe(true);
    expect(await findRecipient(world, ada.id)).toMatchObject({
      failure: { kind: "recipient-forgotten" },
    });
  });
});
