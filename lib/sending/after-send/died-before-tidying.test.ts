import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../kernel/result";
import type { ComposerView } from "../../messaging/protocol";
import type { OutboxEntry } from "../../outbox/entry";
import { checkConversation, settleByUser } from "./check-conversation";
import { listDrafts } from "../text/kept-drafts";
import {
  createWorld,
  hitAt,
  pressOn,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { startSend } from "../send/start-send";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
  world.hold = async () => void (world.time += 1_000);
});

/** The worker stops once "sent" is written down, before the text leaves the drafts; resolves then. */
function dieOnceSent(): Promise<void> {
  const { outbox } = world;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stopAt = (entry: OutboxEntry | null): Promise<void> => {
    if (entry?.outcome.state !== "sent") return Promise.resolve();
    world.outbox = outbox;
    resolve();
    return new Promise(() => undefined);
  };
  world.outbox = {
    ...outbox,
    put: (entry) => outbox.put(entry).then(() => stopAt(entry)),
    async change(attemptId, next) {
      const kept = await outbox.change(attemptId, next);
      await stopAt(kept === "damaged" ? null : kept);
      return kept;
    },
  };
  return promise;
}

/** A message that may have arrived, and a second in which nothing happens. */
async function sendInDoubt(): Promise<void> {
  const cut = { state: "unconfirmed", doubt: "cut" } as const;
  world.answers.sendMessage = async () => ({ outcome: cut, observation: null });
  valueOf(await sendMessage(world, pressOn(view, { message: "Once only" })));
  world.time += 1_000;
}

/** A second composer of the person is opened between the record of a press and its mark. */
function openAtPress(): void {
  const { marker } = world;
  world.marker = {
    ...marker,
    async update(change) {
      world.marker = marker;
      valueOf(await openComposer(world, 1));
      return marker.update(change);
    },
  };
}

async function shown(): Promise<{ message: string; drafts: number }> {
  const { drafts } = valueOf(await listDrafts(world));
  const { draft } = valueOf(await openComposer(world, 1));
  return { message: draft.message, drafts: drafts.length };
}

describe("a text whose worker died between the record that it was sent and the drafts", () => {
  it("is no draft, also where a composer was opened as Send was pressed", async () => {
    openAtPress();
    const died = dieOnceSent();
    void startSend(world, pressOn(view, { message: "Once only" }));
    await died;
    await restartWorker(world);
    expect(await shown()).toEqual({ message: view.draft.message, drafts: 0 });
  });

  it("is no draft, where a look into the conversation found it", async () => {
    await sendInDoubt();
    world.answers.findSent = async () => ok(hitAt(new Date(world.time).toISOString()));
    const died = dieOnceSent();
    void checkConversation(world, view.attemptId);
    await died;
    await restartWorker(world);
    expect(await shown()).toEqual({ message: view.draft.message, drafts: 0 });
  });

  it("is no draft, where somebody said that it arrived", async () => {
    await sendInDoubt();
    const died = dieOnceSent();
    void settleByUser(world, view.attemptId, true);
    await died;
    await restartWorker(world);
    expect(await shown()).toEqual({ message: view.draft.message, drafts: 0 });
  });

  it("leaves the same text where it was written again since", async () => {
    valueOf(await sendMessage(world, pressOn(view, { message: "Thanks!" })));
    world.time += 1_000;
    const { attemptId } = valueOf(await openComposer(world, 1));
    valueOf(await saveDraft(world, pressOn(view, { message: "Thanks!" }, { attemptId })));
    await restartWorker(world);
    expect(await shown()).toEqual({ message: "Thanks!", drafts: 1 });
  });

  it("leaves another text where it is", async () => {
    const died = dieOnceSent();
    void startSend(world, pressOn(view, { message: "Once only" }));
    await died;
    valueOf(await saveDraft(world, pressOn(view, { message: "Another one" })));
    await restartWorker(world);
    expect(await shown()).toEqual({ message: "Another one", drafts: 1 });
  });
});
