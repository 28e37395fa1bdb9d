import { beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "../../kernel/result";
import type { ComposerView } from "../../messaging/protocol";
import { followSend, undoSend } from "./follow-send";
import {
  createWorld,
  madeUpKey,
  restartWorker,
  type World,
  valueOf,
  pressOn,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { startSend } from "./start-send";

let world: World;
let view: ComposerView;
/** Ends the Undo window. */
let endWindow: () => void;
/** For how long each window was to be. */
let windows: number[];

beforeEach(async () => {
  world = await createWorld();
  await world.undo.update(() => ({ seconds: 5 }));
  const { promise, resolve } = Promise.withResolvers<void>();
  endWindow = resolve;
  windows = [];
  world.hold = (ms) => {
    windows.push(ms);
    return promise;
  };
  view = valueOf(await openComposer(world, 1));
});

function input(message = "Hello Ada", attemptId = view.attemptId) {
  return pressOn(view, { message }, { attemptId });
}

async function heldSend() {
  return valueOf(await startSend(world, input()));
}

async function outcomeOf(attemptId = view.attemptId) {
  return valueOf(await followSend(world, attemptId)).attempt.outcome;
}

describe("the Undo window", () => {
  it("holds a Send for as long as the settings say, and sends it then", async () => {
    const until = new Date(world.time + 5_000).toISOString();
    expect((await heldSend()).outcome).toEqual({ state: "held", until });
    expect(world.posted).toEqual([]);
    endWindow();
    expect((await outcomeOf()).state).toBe("sent");
    expect(world.posted).toHaveLength(1);
  });

  it.each([0, 5, 10, 30] as const)(
    "is %i s long whatever the clock does meanwhile",
    async (seconds) => {
      await world.undo.update(() => ({ seconds }));
      const put = world.outbox.put.bind(world.outbox);
      vi.spyOn(world.outbox, "put").mockImplementationOnce(async (entry) => {
        await put(entry);
        world.time -= 3_600_000;
      });
      await heldSend();
      expect(windows).toEqual([seconds * 1_000]);
    },
  );

  it("is shown with its rest by a popup that is opened again", async () => {
    await heldSend();
    const again = valueOf(await openComposer(world, 1));
    expect(again.attemptId).toBe(view.attemptId);
    expect(again.draft.message).toBe("Hello Ada");
    expect(again.attempt?.outcome.state).toBe("held");
    endWindow();
    expect((await outcomeOf()).state).toBe("sent");
  });

  it("ends without a send where the computer slept through it, and that is told", async () => {
    await heldSend();
    world.time += 65_001;
    endWindow();
    expect((await outcomeOf()).state).toBe("returned");
    expect(world.posted).toEqual([]);
    expect(await world.outbox.countUnseen()).toBe(1);
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Hello Ada");
  });

  it("ends without a send where the computer slept while the way to the service was asked for", async () => {
    world.answers.readyToSend = async () => {
      if (world.asked > 1) world.time += 65_001;
      return { ok: true, value: null };
    };
    await heldSend();
    endWindow();
    expect((await outcomeOf()).state).toBe("returned");
    expect(world.posted).toEqual([]);
  });

  it("ends at once where nothing could leave", async () => {
    world.answers.readyToSend = async () => fail({ kind: "unreachable" });
    await heldSend();
    expect(await outcomeOf()).toEqual({ state: "refused", failure: { kind: "unreachable" } });
    expect(world.posted).toEqual([]);
  });

  it.each([
    ["taken away", "no-key", () => world.vault.forget()],
    ["changed", "key-changed", () => keepKey("22222222-3333-4444-8555-666666666666")],
  ])("ends without a send where the key was %s meanwhile", async (_, kind, change) => {
    await heldSend();
    await change();
    endWindow();
    expect(await outcomeOf()).toEqual({ state: "refused", failure: { kind } });
    expect(world.posted).toEqual([]);
  });

  it("sends with the key that was kept once more", async () => {
    await heldSend();
    await keepKey(madeUpKey);
    endWindow();
    expect((await outcomeOf()).state).toBe("sent");
  });

  it("returns the text where the worker died in it, and a later start sends nothing", async () => {
    await heldSend();
    await restartWorker(world);
    expect((await outcomeOf()).state).toBe("returned");
    const again = valueOf(await openComposer(world, 1));
    expect(again.draft.message).toBe("Hello Ada");
    expect(again.attemptId).not.toBe(view.attemptId);
    expect(again.attempt).toMatchObject({ seen: false });
    expect(world.news).toBe(true);
    expect(world.posted).toEqual([]);
  });
});

async function keepKey(key: string) {
  const { createSecret } = await import("../../kernel/secret");
  return world.vault.keep(createSecret(key));
}

describe("Undo", () => {
  it("brings the text back under a new attempt, and nothing is sent or told", async () => {
    await heldSend();
    expect(valueOf(await undoSend(world, view.attemptId))).toEqual({ undone: true });
    const report = valueOf(await followSend(world, view.attemptId));
    expect(report.attempt.outcome).toEqual({ state: "undone" });
    expect(report.attemptId).not.toBe(view.attemptId);
    expect(await world.drafts.get(report.attemptId)).toMatchObject({ message: "Hello Ada" });
    endWindow();
    expect(world.posted).toEqual([]);
    expect(await world.outbox.countUnseen()).toBe(0);
  });

  it("wins over the end of the window that comes in the same moment behind it", async () => {
    await heldSend();
    const undone = undoSend(world, view.attemptId);
    endWindow();
    expect(valueOf(await undone)).toEqual({ undone: true });
    expect(world.posted).toEqual([]);
  });

  it("says that it is too late once the message left", async () => {
    await heldSend();
    endWindow();
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    expect(valueOf(await undoSend(world, view.attemptId))).toEqual({ undone: false });
    expect((await outcomeOf()).state).toBe("sent");
    expect(valueOf(await undoSend(world, view.attemptId))).toEqual({ undone: false });
  });

  it("is not too late where the worker died in the window: nothing left", async () => {
    await heldSend();
    await restartWorker(world);
    expect(valueOf(await undoSend(world, view.attemptId))).toEqual({ undone: true });
    expect((await outcomeOf()).state).toBe("returned");
  });

  it("says the same to a second click, at once and later", async () => {
    await heldSend();
    const clicks = [undoSend(world, view.attemptId), undoSend(world, view.attemptId)];
    expect((await Promise.all(clicks)).map(valueOf)).toEqual([{ undone: true }, { undone: true }]);
    expect(valueOf(await undoSend(world, view.attemptId))).toEqual({ undone: true });
  });

  it("leaves a click on Send that came late, by the old attempt, without a send", async () => {
    await heldSend();
    await undoSend(world, view.attemptId);
    expect((await heldSend()).outcome).toEqual({ state: "undone" });
    endWindow();
    expect(world.posted).toEqual([]);
    expect(await world.drafts.forPersons(["slug:ada-brandt"])).toHaveLength(1);
  });

  it("keeps what another window typed meanwhile beside the text it brings back", async () => {
    await heldSend();
    await saveDraft(world, input("Second"));
    await undoSend(world, view.attemptId);
    const kept = await world.drafts.forPersons(["slug:ada-brandt"]);
    expect(kept.map((draft) => draft.message).toSorted()).toEqual(["Hello Ada", "Second"]);
  });

  it("lets the text go again without a question", async () => {
    await heldSend();
    await undoSend(world, view.attemptId);
    const { attemptId } = valueOf(await followSend(world, view.attemptId));
    endWindow();
    valueOf(await startSend(world, input("Hello Ada", attemptId)));
    expect((await outcomeOf(attemptId)).state).toBe("sent");
  });
});
