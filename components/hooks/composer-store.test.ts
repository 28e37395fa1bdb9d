import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ask } from "@/lib/messaging/client";
import type { ComposerView, DraftText } from "@/lib/messaging/protocol";
import * as v from "valibot";
import { draftTextSchema } from "@/lib/messaging/requests";
import { createComposerStore } from "./composer-store";
import { saved, view as nobody } from "./made-up-view";

const asked = vi.hoisted(() => vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const template: DraftText = { ...nobody.draft, message: "Hi Ada," };
const filled: DraftText = { ...template, message: "Filled for Ada" };
const view: ComposerView = { ...nobody, draft: template };

function saves(): unknown[] {
  return asked.mock.calls
    .map(([name, input]) => ({ name, ...input }))
    .filter(({ name }) => name === "draft.save")
    .map((input) => ("draft" in input ? [input.attemptId, input.draft.message] : []));
}

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(async (name) => ({
    ok: true,
    value: name === "draft.fill" ? filled : saved,
  }));
});

describe("the text of an open composer", () => {
  it("is handed over at every keystroke, in order, without waiting for an answer", () => {
    asked.mockImplementation(() => new Promise(() => {}));
    const { edit } = createComposerStore(view).getState();
    for (const message of ["H", "He", "Hey"]) edit({ message });
    expect(saves()).toEqual([
      ["first", "H"],
      ["first", "He"],
      ["first", "Hey"],
    ]);
  });

  it("comes back whole by Undo after another took its place, also in a composer opened later", async () => {
    const store = createComposerStore(view);
    store.getState().edit({ message: "My own words" });
    expect(await store.getState().putTemplate(null)).toBe(true);
    expect(store.getState().draft).toMatchObject(filled);
    const later = createComposerStore({ ...view, draft: store.getState().draft });
    later.getState().undo();
    expect(later.getState().draft).toMatchObject({ message: "My own words", touched: true });
    expect(saves().at(-1)).toEqual(["first", "My own words"]);
  });

  it("keeps its files whatever text takes its place, and is no more typed for having them", async () => {
    const files = [{ id: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001", name: "plan.pdf", size: 9 }];
    const store = createComposerStore(view);
    store.getState().putFiles(files);
    expect(store.getState().draft).toEqual({ ...template, files });
    await store.getState().putTemplate(null);
    expect(store.getState().draft).toMatchObject({ message: filled.message, files });
    store.getState().undo();
    expect(store.getState().draft).toMatchObject({ message: template.message, files });
    expect(asked).toHaveBeenLastCalledWith("draft.save", {
      writing: store.getState().writing,
      recipientId: view.person.recipientId,
      attemptId: "first",
      draft: { ...template, files },
    });
  });

  it("keeps what was typed while a template was on its way", async () => {
    const store = createComposerStore(view);
    const filling = store.getState().putTemplate({ id: template.message, answers: {} });
    store.getState().edit({ message: "Typed meanwhile" });
    expect(await filling).toBe(false);
    expect(store.getState().draft.message).toBe("Typed meanwhile");
    expect(saves()).toEqual([["first", "Typed meanwhile"]]);
  });

  it("stays as it is where a template cannot be filled, and says why", async () => {
    const store = createComposerStore(view);
    asked.mockResolvedValueOnce({ ok: false, failure: { kind: "template-missing" } });
    expect(await store.getState().putTemplate({ id: "gone", answers: {} })).toBe(false);
    expect(store.getState()).toMatchObject({
      draft: template,
      notKept: { kind: "template-missing" },
    });
  });

  it("becomes the default of the other type, as long as it only is the default of one", async () => {
    const inmail = { ...filled, messageType: "inmail" as const, subject: "A question" };
    asked.mockImplementation(async (name) => ({
      ok: true,
      value: name === "draft.fill" ? inmail : saved,
    }));
    const store = createComposerStore(view);
    await store.getState().chooseType("inmail");
    expect(store.getState().draft).toEqual({ ...inmail });
    store.getState().edit({ message: "My own words" });
    await store.getState().chooseType("message");
    expect(store.getState().draft).toMatchObject({
      message: "My own words",
      messageType: "message",
    });
  });

  it("stays that of the template that was picked, when its type is changed", async () => {
    const picked = { ...filled, template: { id: "picked", answers: {}, isChosen: true } };
    const store = createComposerStore({ ...view, draft: picked });
    await store.getState().chooseType("inmail");
    expect(store.getState().draft).toEqual({ ...picked, messageType: "inmail" });
  });

  it("keeps a typed subject whatever types it goes through, also for a composer opened later", async () => {
    const store = createComposerStore(view);
    await store.getState().chooseType("inmail");
    store.getState().edit({ subject: "A question" });
    for (const type of ["message", "inmail", "message"] as const) {
      await store.getState().chooseType(type);
      expect(store.getState().draft).toMatchObject({ messageType: type, subject: "A question" });
    }
    const handed = asked.mock.calls.at(-1)?.[1];
    expect(handed).toMatchObject({ draft: { messageType: "message", subject: "A question" } });
    const later = createComposerStore({ ...view, draft: store.getState().draft });
    await later.getState().chooseType("inmail");
    expect(later.getState().draft.subject).toBe("A question");
  });

  it("stays on screen where it cannot be kept, which is said, and is handed over whole with the next key", async () => {
    const store = createComposerStore(view);
    asked.mockResolvedValueOnce({ ok: false, failure: { kind: "storage-unavailable" } });
    store.getState().edit({ message: "Hello" });
    await vi.waitFor(() =>
      expect(store.getState().notKept).toEqual({ kind: "storage-unavailable" }),
    );
    expect(store.getState().draft.message).toBe("Hello");
    store.getState().edit({ message: "Hello A" });
    await vi.waitFor(() => expect(store.getState().notKept).toBeNull());
    expect(saves().at(-1)).toEqual(["first", "Hello A"]);
  });

  it("takes nothing that was asked for before a template was picked", async () => {
    const store = createComposerStore(view);
    const { changes } = store.getState();
    await store.getState().putTemplate(null);
    store.getState().learn({ ...view, draft: template }, changes);
    expect(store.getState().draft.message).toBe(filled.message);
  });

  it("says that it is not kept when another window made its attempt", async () => {
    asked.mockResolvedValueOnce({ ok: true, value: { saved: false } });
    const store = createComposerStore(view);
    store.getState().edit({ message: "Late" });
    await vi.waitFor(() => expect(store.getState().notKept).toEqual({ kind: "already-sending" }));
  });

  it("takes the text that goes with more about the person only while nothing was typed", () => {
    const store = createComposerStore(view);
    const { person } = view;
    const draft = { ...template, message: "Hi Bo," };
    const known = { draft, person, attemptId: "older", edition: null, earlier: null };
    store.getState().learn(known, store.getState().changes);
    expect(store.getState()).toMatchObject({ draft: known.draft, attemptId: "older" });
    store.getState().edit({ message: "My own words" });
    const more = { ...known, person: { ...person, firstName: "Bo" }, attemptId: "other" };
    store.getState().learn(more, store.getState().changes);
    expect(store.getState()).toMatchObject({
      person: { firstName: "Bo" },
      draft: { message: "My own words" },
      attemptId: "older",
    });
  });

  it("puts a first name into its places, keeps that, and takes it out with Undo", () => {
    const store = createComposerStore(view);
    store.getState().edit({ message: "Hi {{first_name}} of {{company}}" });
    store.getState().putIn("Ada");
    expect(saves().at(-1)).toEqual(["first", "Hi Ada of {{company}}"]);
    store.getState().undo();
    expect(saves().at(-1)).toEqual(["first", "Hi {{first_name}} of {{company}}"]);
  });

  it("puts a corrected first name in the place of the former, keeps that, and takes it back", () => {
    const store = createComposerStore(view);
    store.getState().edit({ message: "Hi Ada, and Adalbert", subject: "For Ada" });
    store.getState().rename({ message: "Hi Addy, and Adalbert", subject: "For Addy" });
    expect(store.getState().draft.subject).toBe("For Addy");
    expect(saves().at(-1)).toEqual(["first", "Hi Addy, and Adalbert"]);
    store.getState().undo();
    expect(saves().at(-1)).toEqual(["first", "Hi Ada, and Adalbert"]);
  });

  it("takes no word about an attempt that is over for one about the next", async () => {
    const answers: ((saved: unknown) => void)[] = [];
    asked.mockImplementationOnce(() => new Promise((resolve) => answers.push(resolve)));
    const store = createComposerStore(view);
    store.getState().edit({ message: "Just before Send" });
    store.getState().renew("second");
    answers[0]?.({ ok: true, value: { saved: false } });
    await asked.mock.results[0]?.value;
    await Promise.resolve();
    expect(store.getState()).toMatchObject({ notKept: null });
  });

  it("is not taken for kept where the answer about a former text comes last", async () => {
    const answer = Promise.withResolvers<unknown>();
    const store = createComposerStore(view);
    asked.mockImplementationOnce(() => answer.promise);
    store.getState().edit({ message: "Kept" });
    const failure = { kind: "storage-unavailable" };
    asked.mockResolvedValueOnce({ ok: false, failure });
    store.getState().edit({ message: "Kept, and more" });
    await vi.waitFor(() => expect(store.getState().unanswered).toBe(1));
    answer.resolve({ ok: true, value: saved });
    await vi.waitFor(() => expect(store.getState().unanswered).toBe(0));
    expect(store.getState()).toMatchObject({ isKept: false, notKept: failure });
  });

  it("takes another window's text only when its own is kept, and nothing was typed since", async () => {
    const store = createComposerStore(view);
    const person = { ...view.person, firstName: "Addy" };
    const draft = { ...template, message: "Theirs" };
    const theirs = { draft, person, attemptId: "second", edition: "theirs", earlier: null };
    const answers: ((saved: unknown) => void)[] = [];
    asked.mockImplementationOnce(() => new Promise((resolve) => answers.push(resolve)));
    store.getState().edit({ message: "Mine" });
    expect(store.getState().adopt(theirs, store.getState().changes)).toBe(false);
    answers[0]?.({ ok: true, value: saved });
    await vi.waitFor(() => expect(store.getState().unanswered).toBe(0));
    expect(store.getState().adopt(theirs, store.getState().changes - 1)).toBe(false);
    expect(store.getState().draft.message).toBe("Mine");
    expect(store.getState().adopt(theirs, store.getState().changes)).toBe(true);
    const { edition: seen, ...text } = theirs;
    expect(store.getState()).toMatchObject({ ...text, writing: { seen }, isFollowed: true });
    // A second look at the same change, as when one was under way already.
    expect(store.getState().adopt(theirs, store.getState().changes)).toBe(true);
    expect(store.getState().isFollowed).toBe(true);
    store.getState().edit({ message: "Mine again" });
    expect(store.getState().isFollowed).toBe(false);
  });

  it("stays the same text where the worker has it in another order", async () => {
    asked.mockResolvedValue({ ok: true, value: saved });
    const store = createComposerStore(view);
    store.getState().putFiles([{ id: crypto.randomUUID(), name: "plan.pdf", size: 3 }]);
    await vi.waitFor(() => expect(store.getState().unanswered).toBe(0));
    const { draft: shown, person, attemptId, changes } = store.getState();
    const draft = v.parse(draftTextSchema, shown);
    expect(Object.keys(draft)).not.toEqual(Object.keys(shown));
    const kept = { draft, person, attemptId, edition: "kept", earlier: null };
    expect(store.getState().adopt(kept, changes)).toBe(true);
    expect(store.getState().draft).toBe(shown);
  });

  it("goes on under the attempt that the worker keeps it under", async () => {
    asked.mockResolvedValue({ ok: true, value: { ...saved, attemptId: "second" } });
    const store = createComposerStore(view);
    store.getState().edit({ message: "After a Send of another window" });
    await vi.waitFor(() => expect(store.getState().attemptId).toBe("second"));
  });

  it("brings another window's text back by Undo, and its own by another", async () => {
    const earlier = { ...template, message: "Theirs", touched: true };
    asked.mockResolvedValue({ ok: true, value: { ...saved, earlier } });
    const store = createComposerStore(view);
    store.getState().edit({ message: "Mine" });
    await vi.waitFor(() => expect(store.getState().earlier).toEqual(earlier));
    asked.mockResolvedValue({ ok: true, value: saved });
    store.getState().undo();
    expect(store.getState().draft.message).toBe("Theirs");
    store.getState().undo();
    expect(store.getState().draft.message).toBe("Mine");
  });
});
