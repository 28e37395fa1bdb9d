import { beforeEach, describe, expect, it } from "vitest";
import { createOutboxStore } from "../../outbox/outbox-store";
import { createDatabase } from "../../storage/database";
import { lastSends } from "../after-send/last-sends";
import {
  createWorld,
  pressOn,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "../recipient/open-composer";

let world: World;

async function sendTo(address: string) {
  const view = valueOf(await openTypedComposer(world, address));
  valueOf(await sendMessage(world, pressOn(view, { message: "Hello" })));
}

describe("an outbox that Chrome emptied while the worker lives", () => {
  beforeEach(async () => {
    world = await createWorld();
    await sendTo("linkedin.com/in/ada-brandt");
    world.outbox = createOutboxStore(createDatabase(crypto.randomUUID()));
  });

  it("is told as lost also after the next Send", async () => {
    await sendTo("linkedin.com/in/bo-made-up");
    await restartWorker(world);
    expect(valueOf(await lastSends(world)).lostAt).not.toBeNull();
    const { lastContact } = valueOf(await openComposer(world, 1));
    expect(lastContact).toMatchObject({ state: "unavailable" });
  });

  it("is never told as no earlier message, not even before the next Send", async () => {
    const { lastContact } = valueOf(await openComposer(world, 1));
    expect(lastContact).toMatchObject({ state: "unavailable" });
    expect(valueOf(await lastSends(world)).lostAt).not.toBeNull();
  });
});
