import { beforeEach, describe, expect, it, vi } from "vitest";
import { answerWith, draftTexts } from "../made-up/made-up-answers";
import type { ComposerView, DraftText } from "../../messaging/protocol";
import { followSend, undoSend } from "./follow-send";
import {
  createWorld,
  pressOn,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { startSend } from "./start-send";
import { sweepFiles } from "./sweep-files";

let world: World;
let view: ComposerView;
let end: () => void;

const plan = { id: crypto.randomUUID(), name: "plan.pdf", size: 7 };
const text = { subject: "Hello", withSubject: true, channel: "sales-navigator" } as const;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
  await world.putFile(plan.id, new Blob(["made up"]));
  const { promise, resolve } = Promise.withResolvers<void>();
  world.hold = () => promise;
  end = resolve;
});

function by(line: string, message: string, change: Partial<DraftText> = {}, seen = "none") {
  return pressOn(view, { message, ...change }, { writing: { line, seen } });
}

/** The draft that is shown next, and the latest text that its Undo brings back. */
async function shown() {
  const { draft, earlier } = valueOf(await openComposer(world, 1));
  return { message: draft.message, undo: earlier };
}

async function endWith(how: "refused" | "unconfirmed" | "returned") {
  if (how === "returned") await restartWorker(world);
  else {
    answerWith(world, how);
    end();
  }
  return valueOf(await followSend(world, view.attemptId)).attempt.outcome.state;
}

describe("a text on its way when another window saves one", () => {
  it.each(["refused", "unconfirmed", "returned"] as const)(
    "is what Undo brings back, with all that goes with it, where it is %s",
    async (how) => {
      valueOf(await startSend(world, by("A", "First", { ...text, files: [plan] })));
      await saveDraft(world, by("B", "Second"));
      expect(await endWith(how)).toBe(how);
      const { withSubject, channel, subject } = text;
      const beside = { withSubject, channel, files: [plan] };
      const undo = { message: "First", subject, messageType: "message", beside };
      expect(await shown()).toMatchObject({ message: "Second", undo });
      await sweepFiles(world);
      expect(await world.files.ids()).toEqual([plan.id]);
    },
  );

  it("comes back as what it was meant to be", async () => {
    valueOf(await startSend(world, by("A", "First", { subject: "Hello", messageType: "inmail" })));
    await saveDraft(world, by("B", "Second"));
    await endWith("refused");
    const undo = { message: "First", subject: "Hello", messageType: "inmail" };
    expect(await shown()).toMatchObject({ message: "Second", undo });
  });

  it("is shown again where it was taken back, and the other one stays a draft", async () => {
    valueOf(await startSend(world, by("A", "First", { files: [plan] })));
    await saveDraft(world, by("B", "Second"));
    world.time += 1_000;
    valueOf(await undoSend(world, view.attemptId));
    expect(await draftTexts(world)).toEqual(["First", "Second"]);
    expect(await shown()).toMatchObject({ message: "First" });
    // And once more, where it is refused then.
    world.time += 1_000;
    const again = valueOf(await followSend(world, view.attemptId));
    const press = { ...by("A", "First", { files: [plan] }), attemptId: again.attemptId };
    answerWith(world, "refused");
    end();
    valueOf(await sendMessage(world, press));
    const undo = { message: "First", beside: { files: [plan] } };
    expect(await shown()).toMatchObject({ message: "Second", undo });
  });

  it("stays in a draft of its own until it is known that its worker died", async () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    const { tabAddress } = world;
    const asked = vi.fn(async () => (await promise) ?? tabAddress(1));
    world.tabAddress = asked;
    const starting = startSend(world, by("A", "First", { files: [plan] }));
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    await saveDraft(world, by("B", "Second"));
    resolve(null);
    valueOf(await starting);
    expect(await draftTexts(world)).toEqual(["First", "Second"]);
    await endWith("returned");
    expect(await draftTexts(world)).toEqual(["Second"]);
    const undo = { message: "First", beside: { files: [plan] } };
    expect(await shown()).toMatchObject({ message: "Second", undo });
  });

  it("comes back also where the other text was written by who had seen it", async () => {
    valueOf(await startSend(world, by("A", "First")));
    const seen = (await world.drafts.get(view.attemptId))?.edition;
    await saveDraft(world, by("B", "Second", {}, seen));
    await endWith("refused");
    expect(await shown()).toMatchObject({ message: "Second", undo: { message: "First" } });
  });

  it("is not brought back once it was sent, and its writer is told", async () => {
    valueOf(await startSend(world, by("A", "First", { ...text, files: [plan] })));
    const saved = valueOf(await saveDraft(world, by("B", "Second")));
    if (!saved.saved) throw new Error("not saved");
    expect(saved.earlier).toMatchObject({ message: "First" });
    const told = vi.spyOn(world, "tellScreens");
    answerWith(world, "sent");
    end();
    await followSend(world, view.attemptId);
    expect(await shown()).toMatchObject({ message: "Second", undo: null });
    expect(told).toHaveBeenCalledWith({ attemptId: saved.attemptId, line: null, touched: true });
  });
});
