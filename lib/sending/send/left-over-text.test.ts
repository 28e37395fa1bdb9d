import { beforeEach, describe, expect, it } from "vitest";
import type { Consent } from "../../messaging/protocol";
import { createWorld, pressOn, sendMessage, valueOf, type World } from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

async function send(message: string, consents: Consent[] = []) {
  const view = valueOf(await openComposer(world, 1));
  return sendMessage(world, { ...pressOn(view, { message }), consents });
}

describe("words that look left over", () => {
  it("stop a text before anything leaves", async () => {
    expect(await send("Hi [name], [name] and {{x}}")).toEqual({
      ok: false,
      failure: { kind: "left-over", words: ["[name]", "{{x}}"] },
    });
    expect(world.posted).toEqual([]);
  });

  it("go out where the user says that they are meant as they are written", async () => {
    valueOf(await send("In Vue you write {{ item }}.", ["as-written"]));
    expect(world.posted).toMatchObject([{ message: "In Vue you write {{ item }}." }]);
  });

  it("are no excuse for a place that Courier fills", async () => {
    expect(await send("Hi {{first_name}}", ["as-written"])).toMatchObject({
      failure: { kind: "places-unfilled" },
    });
    expect(world.posted).toEqual([]);
  });
});
