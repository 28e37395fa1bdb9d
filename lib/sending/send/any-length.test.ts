import { beforeEach, describe, expect, it } from "vitest";
import type { ComposerView } from "../../messaging/protocol";
import { createWorld, pressOn, sendMessage, valueOf, type World } from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

describe("a text, however long it is", () => {
  it("is sent as it is, with the subject that a message has on demand", async () => {
    const message = `${"🦉 x\n".repeat(20_000)}end`;
    const subject = "s".repeat(5_000);
    const report = valueOf(
      await sendMessage(world, pressOn(view, { message, subject, withSubject: true })),
    );
    expect(report.outcome.state).toBe("sent");
    expect(world.posted).toMatchObject([{ message, subject, messageType: "message" }]);
  });

  it.each([
    ["of spaces alone", { subject: "  ", withSubject: true }],
    ["that nobody asked for", { subject: "From a template {{company}}" }],
  ])("takes no subject along %s", async (_, change) => {
    valueOf(await sendMessage(world, pressOn(view, { message: "Hello", ...change })));
    expect(world.posted).toMatchObject([{ message: "Hello", subject: "" }]);
  });
});
