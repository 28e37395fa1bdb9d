import { beforeEach, describe, expect, it } from "vitest";
import { followSend } from "../send/follow-send";
import { listDrafts, openKeptDraft, removeDraft, restoreDraft } from "./kept-drafts";
import {
  account,
  adasReading,
  adasTab,
  adasUrn,
  createWorld,
  otherUrn,
  pressOn,
  restartWorker,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { memberNumberOf } from "../../linkedin/member-id";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "./save-draft";
import { startSend } from "../send/start-send";
import { sweepFiles } from "../send/sweep-files";

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

/** Writes to Ada, whose page proves her member number. */
async function write(message = "Hello Ada") {
  const view = valueOf(await openComposer(world, 1));
  valueOf(await saveDraft(world, pressOn(view, { message })));
  return view;
}
const listed = async () => valueOf(await listDrafts(world)).drafts;

describe("the list of drafts", () => {
  it("has what was typed, with whose it is and from which account, and no filled template", async () => {
    valueOf(await openComposer(world, 1));
    expect(await listed()).toEqual([]);
    const { attemptId } = await write();
    expect(await listed()).toMatchObject([
      {
        attemptId,
        slug: "ada-brandt",
        name: "Ada Brandt",
        account: account.name,
        message: "Hello Ada",
      },
    ]);
  });

  it("has nothing that is on its way or was sent, and what was refused", async () => {
    const view = await write();
    world.hold = () => new Promise(() => undefined);
    valueOf(await startSend(world, pressOn(view, { message: "Hello Ada" })));
    expect(await listed()).toEqual([]);
    const other = await createWorld();
    world = other;
    await sendMessage(world, pressOn(await write(), { message: "Hello Ada" }));
    expect(await listed()).toEqual([]);
    const failure = { kind: "key-refused" } as const;
    world.answers.sendMessage = async () => ({
      outcome: { state: "refused", failure },
      observation: null,
    });
    await sendMessage(world, pressOn(await write("Once more"), { message: "Once more" }));
    expect(await listed()).toMatchObject([{ message: "Once more" }]);
  });

  it("says where the key does not reach the account of one", async () => {
    await write();
    await world.accounts.update(() => ({ accounts: [], chosenId: null }));
    expect(await listed()).toMatchObject([{ account: null, message: "Hello Ada" }]);
  });
});

describe("a draft of years ago", () => {
  it("is there still, after every start and all tidying up since", async () => {
    const { attemptId } = await write("Written long ago");
    world.time += 20 * 365 * 24 * 60 * 60 * 1_000;
    await restartWorker(world);
    for (const { work } of world.putOff) await work();
    await sweepFiles(world);
    expect(await listed()).toMatchObject([{ attemptId, message: "Written long ago" }]);
    const again = valueOf(await openComposer(world, 1));
    expect(again).toMatchObject({ attemptId, draft: { message: "Written long ago" } });
  });
});

describe("a draft that is deleted by hand", () => {
  it("is gone, and is there again after Undo as it was", async () => {
    const { attemptId } = await write();
    const before = await world.drafts.get(attemptId);
    expect(valueOf(await removeDraft(world, attemptId)).drafts).toEqual([]);
    expect(await world.drafts.get(attemptId)).toBeNull();
    expect(valueOf(await restoreDraft(world, attemptId)).drafts).toHaveLength(1);
    expect(await world.drafts.get(attemptId)).toEqual(before);
  });

  it("comes back by Undo with its file, whatever was tidied up meanwhile", async () => {
    const id = world.newId();
    await world.putFile(id, new Blob(["made-up plan"]));
    const files = [{ id, name: "plan.pdf", size: 12 }];
    const view = valueOf(await openComposer(world, 1));
    valueOf(await saveDraft(world, pressOn(view, { message: "With a plan", files })));
    valueOf(await removeDraft(world, view.attemptId));
    await restartWorker(world);
    for (const { work } of world.putOff) await work();
    valueOf(await restoreDraft(world, view.attemptId));
    expect(valueOf(await openKeptDraft(world, view.attemptId)).draft.files).toEqual(files);
    expect(await (await world.files.get(id))?.text()).toBe("made-up plan");
  });

  it("stays while it is on its way", async () => {
    const view = await write();
    world.hold = () => new Promise(() => undefined);
    valueOf(await startSend(world, pressOn(view, { message: "Hello Ada" })));
    await removeDraft(world, view.attemptId);
    expect(await world.drafts.get(view.attemptId)).not.toBeNull();
  });
});

describe("a draft that is gone on with from the list", () => {
  it("is for its person as the address names them, unproven and without a urn", async () => {
    const { attemptId } = await write();
    const view = valueOf(await openKeptDraft(world, attemptId));
    expect(view).toMatchObject({ attemptId, draft: { message: "Hello Ada" } });
    const { slug, name, proven, origin } = view.person;
    expect({ slug, name, proven, origin }).toEqual({
      slug: "ada-brandt",
      name: "Ada Brandt",
      proven: false,
      origin: "draft",
    });
    await sendMessage(world, pressOn(view, { message: "Hello Ada" }));
    expect(world.posted.map(({ recipient }) => recipient.urn)).toEqual([null]);
  });

  it("is not sent where the service takes the address for another member by now", async () => {
    const { attemptId } = await write();
    const view = valueOf(await openKeptDraft(world, attemptId));
    valueOf(await saveDraft(world, pressOn(view, { message: "Hello dear Ada" })));
    const again = valueOf(await openKeptDraft(world, attemptId));
    const number = memberNumberOf(otherUrn) ?? 0;
    await world.named.update(() => [{ slug: "ada-brandt", by: "conversation", number }]);
    expect(await sendMessage(world, pressOn(again))).toMatchObject({
      failure: { kind: "service-names-another", number: memberNumberOf(adasUrn), other: number },
    });
    expect(world.posted).toEqual([]);
  });

  it("is held against the member number it was written for also after it was sent", async () => {
    const { attemptId } = await write();
    await sendMessage(world, pressOn(valueOf(await openKeptDraft(world, attemptId))));
    const recipient = { slug: "ada-brandt", urn: null, meant: memberNumberOf(adasUrn) };
    expect(world.posted).toMatchObject([{ recipient }]);
    expect(await world.outbox.get(attemptId)).toMatchObject({ recipient });
  });

  it("is among what was sent to its person, whatever address that has by now", async () => {
    const { attemptId } = await write();
    await sendMessage(world, pressOn(valueOf(await openKeptDraft(world, attemptId))));
    const address = "https://www.linkedin.com/in/ada-now/";
    world.tab = { address, reading: { ...adasReading, slug: "ada-now" } };
    const onPage = valueOf(await openComposer(world, 1));
    expect(onPage.lastContact).toMatchObject({ state: "sent" });
    expect(await sendMessage(world, pressOn(onPage, { message: "Hello Ada" }))).toMatchObject({
      failure: { kind: "same-text-again", before: "sent" },
    });
  });

  it("asks before it repeats what went to its person under another address", async () => {
    const text = { message: "Hello again" };
    const address = "https://www.linkedin.com/in/ada-then/";
    world.tab = { address, reading: { ...adasReading, slug: "ada-then" } };
    await sendMessage(world, pressOn(valueOf(await openComposer(world, 1)), text));
    world.tab = adasTab;
    const { attemptId } = await write();
    const view = valueOf(await openKeptDraft(world, attemptId));
    expect(await sendMessage(world, pressOn(view, text))).toMatchObject({
      failure: { kind: "same-text-again", before: "sent" },
    });
  });

  it("waits while another text to its person is on its way, whatever address that names", async () => {
    const { attemptId } = await write();
    const view = valueOf(await openKeptDraft(world, attemptId));
    const address = "https://www.linkedin.com/in/ada-now/";
    world.tab = { address, reading: { ...adasReading, slug: "ada-now" } };
    const onPage = valueOf(await openComposer(world, 1));
    world.hold = () => new Promise(() => undefined);
    const text = { message: "Another" };
    valueOf(await startSend(world, pressOn(onPage, text, { attemptId: world.newId() })));
    expect(await startSend(world, pressOn(view))).toMatchObject({
      failure: { kind: "already-sending" },
    });
  });

  it("is the one that was picked, where there are two for the person", async () => {
    const { attemptId } = await write("First");
    const draft = await world.drafts.get(attemptId);
    if (draft === null) throw new Error("no draft");
    world.time += 60_000;
    const later = { ...draft, attemptId: world.newId(), message: "Second" };
    await world.drafts.put({ ...later, updatedAt: new Date(world.time).toISOString() });
    world.time += 60_000;
    expect(valueOf(await openKeptDraft(world, attemptId)).draft.message).toBe("First");
  });

  it("leaves from the account it was written for", async () => {
    const { attemptId } = await write();
    const another = { ...account, id: "another", name: "Another" };
    await world.accounts.update(() => ({ accounts: [account, another], chosenId: "another" }));
    expect(valueOf(await openKeptDraft(world, attemptId))).toMatchObject({
      account: { id: account.id },
      accountBy: "picked",
    });
    await world.accounts.update(() => ({ accounts: [another], chosenId: "another" }));
    expect(await openKeptDraft(world, attemptId)).toMatchObject({
      failure: { kind: "account-not-found" },
    });
  });

  it("says so when it is gone meanwhile", async () => {
    expect(await openKeptDraft(world, world.newId())).toMatchObject({
      failure: { kind: "draft-gone" },
    });
  });

  it("is still the text of the person on the page", async () => {
    const { attemptId } = await write();
    const view = valueOf(await openKeptDraft(world, attemptId));
    valueOf(await saveDraft(world, pressOn(view, { message: "Typed from the list" })));
    world.tab = { ...adasTab };
    const onPage = valueOf(await openComposer(world, 1));
    expect(onPage).toMatchObject({ attemptId, draft: { message: "Typed from the list" } });
    expect(onPage.person.proven).toBe(true);
  });
});

describe("a text of another window that was typed over", () => {
  it("is the draft when the text over it was sent", async () => {
    const view = await write("By the first");
    const line = world.newId();
    const typed = pressOn(view, { message: "By the second" });
    const saved = valueOf(await saveDraft(world, { ...typed, writing: { line, seen: null } }));
    expect(saved).toMatchObject({ earlier: { message: "By the first" } });
    await sendMessage(world, { ...typed, writing: { line, seen: null } });
    expect(valueOf(await followSend(world, view.attemptId)).attempt.outcome.state).toBe("sent");
    expect(await listed()).toMatchObject([{ message: "By the first" }]);
  });
});
