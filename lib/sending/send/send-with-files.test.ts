import { beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "../../kernel/result";
import type { Failure } from "../../kernel/failure";
import type { ComposerView, DraftText } from "../../messaging/protocol";
import { removeKey } from "../account/connect-key";
import { takeFile } from "../made-up/made-up-service";
import { sweepFiles } from "./sweep-files";
import { followSend, undoSend } from "./follow-send";
import {
  createWorld,
  pressOn,
  restartWorker,
  sendMessage,
  type World,
  valueOf,
} from "../made-up/made-up-world";
import { openComposer, reopenComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { startSend } from "./start-send";
import { uploadsMs } from "./upload-files";

let world: World;
let view: ComposerView;
let plan: NonNullable<DraftText["files"]>[number];

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
  plan = await attached("plan.pdf", "made-up plan");
});

/** A file as a page hands it over. */
async function attached(name: string, content: string) {
  const blob = new Blob([content], { type: "application/pdf" });
  const id = world.newId();
  await world.putFile(id, blob);
  return { id, name, size: blob.size };
}

const press = (change: Partial<DraftText> = {}) =>
  pressOn(view, { message: "Hello Ada", files: [plan], ...change });

const save = (files = [plan]) => {
  const { recipientId, attemptId, draft } = press({ files });
  return saveDraft(world, { recipientId, attemptId, draft });
};

const kept = () => world.drafts.forPersons(["slug:ada-brandt"]);

async function recordOf(attemptId = view.attemptId) {
  const entry = await world.outbox.get(attemptId);
  if (entry === null || entry === "damaged") throw new Error("no record");
  return entry;
}

/** An upload that ends when it is told to. */
function slowUpload() {
  const { promise, resolve } = Promise.withResolvers<void>();
  world.answers.uploadFile = async (file) => {
    await promise;
    return takeFile(file);
  };
  return resolve;
}

describe("a message with files", () => {
  it("is sent with what the service calls them, by the route that has a place for them", async () => {
    const map = await attached("map.png", "made-up map");
    const { outcome } = valueOf(await sendMessage(world, press({ files: [plan, map] })));
    expect(outcome.state).toBe("sent");
    expect(world.uploaded.map(({ name }) => name)).toEqual(["plan.pdf", "map.png"]);
    expect(await world.uploaded[0]?.content.text()).toBe("made-up plan");
    const uploads = [{ name: "plan.pdf", byteSize: plan.size }, { name: "map.png" }];
    const way = { route: "conversations-send" };
    expect(world.posted).toMatchObject([{ message: "Hello Ada", uploads, way }]);
  });

  it("has them in its record, named as they were sent, before it leaves", async () => {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof recordOf>>>();
    world.answers.sendMessage = async () => {
      resolve(await recordOf());
      return { outcome: { state: "sent", echo: "same" }, observation: null };
    };
    await sendMessage(world, press());
    const { outcome, files } = await promise;
    expect(outcome.state).toBe("sending");
    expect(files).toEqual([{ ...plan, upload: world.posted[0]?.uploads?.[0] }]);
  });

  it("uploads nothing within the Undo window, nor after Undo", async () => {
    await world.undo.update(() => ({ seconds: 5 }));
    world.hold = () => new Promise(() => undefined);
    await startSend(world, press());
    expect(world.uploaded).toEqual([]);
    await undoSend(world, view.attemptId);
    expect(world.uploaded).toEqual([]);
    expect(await kept()).toMatchObject([{ message: "Hello Ada", files: [plan] }]);
    expect(await world.files.ids()).toEqual([plan.id]);
  });

  it("is not marked as sending, and cannot be undone, while a file is on its way", async () => {
    const finish = slowUpload();
    await startSend(world, press());
    await vi.waitFor(() => expect(world.uploaded).toHaveLength(1));
    expect((await recordOf()).outcome.state).toBe("held");
    expect(await undoSend(world, view.attemptId)).toMatchObject({ value: { undone: false } });
    finish();
    await followSend(world, view.attemptId);
    expect(world.posted).toHaveLength(1);
  });

  it.each<Failure>([
    { kind: "file-too-large" },
    { kind: "unreachable" },
    { kind: "no-route", content: "file" },
  ])("that cannot be uploaded (%j) is refused, and nothing is lost or sent", async (failure) => {
    const map = await attached("map.png", "made-up map");
    world.answers.uploadFile = async () => fail(failure);
    const report = valueOf(await sendMessage(world, press({ files: [plan, map] })));
    expect(report.outcome).toEqual({ state: "refused", failure });
    expect(world.uploaded).toHaveLength(1);
    expect(world.posted).toEqual([]);
    expect(await kept()).toMatchObject([{ attemptId: report.attemptId, files: [plan, map] }]);
    expect(await world.files.ids()).toHaveLength(2);
  });

  it("keeps the way to send where only the upload is gone", async () => {
    world.answers.uploadFile = async () => fail({ kind: "no-route", content: "file" });
    await sendMessage(world, press());
    expect(await world.routes.read()).toBeNull();
  });

  it.each(["is gone", "has another size"])("is refused where a file %s", async (what) => {
    if (what === "is gone") await world.files.remove([plan.id]);
    else await world.putFile(plan.id, new Blob(["other"]));
    const report = valueOf(await sendMessage(world, press()));
    expect(report.outcome).toEqual({ state: "refused", failure: { kind: "file-missing" } });
    expect(world.uploaded).toEqual([]);
    expect(world.posted).toEqual([]);
  });

  it("as InMail is stopped before anything is written down", async () => {
    const started = await startSend(world, press({ messageType: "inmail", subject: "A plan" }));
    expect(started).toEqual(fail({ kind: "inmail-without-files" }));
    expect(await world.outbox.latest(5)).toEqual([]);
  });

  it("that is not confirmed keeps text and file, and goes again only by consent", async () => {
    world.answers.sendMessage = async () => ({
      outcome: { state: "unconfirmed", doubt: "cut" },
      observation: null,
    });
    const { attemptId } = valueOf(await sendMessage(world, press()));
    expect(await kept()).toMatchObject([{ attemptId, files: [plan] }]);
    const again = await startSend(world, { ...press(), attemptId });
    expect(again).toMatchObject({ failure: { kind: "same-text-again" } });
    expect(world.posted).toHaveLength(1);
    expect(world.uploaded).toHaveLength(1);
  });

  it("is asked about where the same text went before, with a file or without", async () => {
    await sendMessage(world, press({ files: [] }));
    const next = valueOf(
      await reopenComposer(world, { recipientId: view.person.recipientId, whoever: false }),
    );
    const again = pressOn(next, { message: "Hello Ada", files: [plan] });
    expect(await startSend(world, again)).toMatchObject({
      failure: { kind: "same-text-again", before: "sent" },
    });
  });

  it("whose key was taken away during the upload does not leave", async () => {
    const finish = slowUpload();
    await startSend(world, press());
    await vi.waitFor(() => expect(world.uploaded).toHaveLength(1));
    await removeKey(world);
    finish();
    const report = valueOf(await followSend(world, view.attemptId));
    expect(report.attempt.outcome).toMatchObject({ failure: { kind: "no-key" } });
    expect(world.posted).toEqual([]);
  });

  it("does not leave when a computer wakes long after the upload began", async () => {
    const finish = slowUpload();
    await startSend(world, press());
    await vi.waitFor(() => expect(world.uploaded).toHaveLength(1));
    world.time += uploadsMs + 61_000;
    finish();
    const report = valueOf(await followSend(world, view.attemptId));
    expect(report.attempt.outcome.state).toBe("returned");
    expect(world.posted).toEqual([]);
  });

  it("whose worker died during the upload is a draft again, and never left", async () => {
    slowUpload();
    await startSend(world, press());
    await vi.waitFor(() => expect(world.uploaded).toHaveLength(1));
    await restartWorker(world);
    expect((await recordOf()).outcome.state).toBe("returned");
    const again = valueOf(await openComposer(world, 1));
    expect(again.draft).toMatchObject({ message: "Hello Ada", files: [plan] });
    expect(world.posted).toEqual([]);
  });

  it("takes a press with other files for another message", async () => {
    const finish = slowUpload();
    await startSend(world, press());
    const other = await startSend(world, press({ files: [] }));
    expect(other).toEqual(fail({ kind: "earlier-attempt" }));
    finish();
    await followSend(world, view.attemptId);
    expect(world.posted).toMatchObject([{ uploads: [{ name: "plan.pdf" }] }]);
  });
});

describe("the files of a text", () => {
  it("are there again with it", async () => {
    await save();
    expect(valueOf(await openComposer(world, 1)).draft.files).toEqual([plan]);
  });

  it("stay with a text that nobody typed, which is filled anew when it is opened", async () => {
    const { recipientId } = view.person;
    const { attemptId, draft } = view;
    await saveDraft(world, { recipientId, attemptId, draft: { ...draft, files: [plan] } });
    const again = valueOf(await openComposer(world, 1));
    expect(again.draft).toMatchObject({ message: draft.message, files: [plan] });
  });

  it("go with it soon after it was sent", async () => {
    await save();
    await sendMessage(world, press());
    expect(await kept()).toEqual([]);
    for (const { work } of world.putOff) await work();
    expect(await world.files.ids()).toEqual([]);
  });

  it("stay where another text names them still", async () => {
    const other = { ...pressOn(view, { message: "To somebody else", files: [plan] }) };
    await sendMessage(world, press());
    await world.putFile(plan.id, new Blob(["made-up plan"]));
    await world.drafts.put({
      version: 1,
      attemptId: world.newId(),
      accountId: view.account.id,
      persons: ["slug:bo-lindqvist"],
      ...other.draft,
      updatedAt: new Date(world.time).toISOString(),
    });
    await sweepFiles(world);
    expect(await world.files.ids()).toEqual([plan.id]);
  });

  it("go when nothing names them any more, once no composer is open", async () => {
    await save();
    await save([]);
    world.filesAlone = async () => undefined;
    await sweepFiles(world);
    expect(await world.files.ids()).toEqual([plan.id]);
    world.filesAlone = (work) => work();
    await sweepFiles(world);
    expect(await world.files.ids()).toEqual([]);
  });

  it("that no draft got to name go soon after the next start of a worker", async () => {
    await restartWorker(world);
    expect(await world.files.ids()).toEqual([plan.id]);
    for (const { work } of world.putOff) await work();
    expect(await world.files.ids()).toEqual([]);
  });

  it("stay while a message with them is under way, whatever becomes of the draft", async () => {
    const finish = slowUpload();
    await startSend(world, press());
    await world.drafts.remove(view.attemptId);
    await sweepFiles(world);
    finish();
    const report = valueOf(await followSend(world, view.attemptId));
    expect(report.attempt.outcome.state).toBe("sent");
  });

  it("that were added to a text of the same words after it was sent are kept", async () => {
    await sendMessage(world, press({ files: [] }));
    expect(valueOf(await save())).toMatchObject({ saved: true });
    expect(await kept()).toMatchObject([{ message: "Hello Ada", files: [plan] }]);
  });
});
