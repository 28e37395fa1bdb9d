import { beforeEach, expect, it, vi } from "vitest";
import * as v from "valibot";
import { fail, ok } from "../../kernel/result";
import type { ComposerView } from "../../messaging/protocol";
import {
  account,
  adasUrn,
  createWorld,
  otherUrn,
  pressOn,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openKeptDraft } from "../text/kept-drafts";
import { openComposer, openTypedComposer } from "./open-composer";
import { askPreflight } from "./preflight";
import { saveDraft } from "../text/save-draft";

const thread = "urn:li:msg_conversation:(urn:li:fsd_profile:owner,2-bWFkZSB1cA==)";
const talk = { isThere: true, conversationUrn: thread, profileUrn: adasUrn };
const words = { line: "Hello Ada", at: "2026-11-03T09:00:00.000Z", by: "us" };
const tie = { connected: false, invitation: "none", profileUrn: "" };

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

const ask = (messageType: "inmail") =>
  askPreflight(world, { recipientId: view.person.recipientId, messageType });

/** A service that answers everything, and what it was asked. */
function answeringAll() {
  const questions = {
    conversationWith: vi.fn<(whom: object) => unknown>(() => talk),
    latestMessage: vi.fn<(whom: object, urn: string) => unknown>(() => words),
    relationshipWith: vi.fn<(whom: object) => unknown>(() => tie),
    inmailCredits: vi.fn<(id: string) => unknown>(() => ({ credits: 4 })),
    openProfile: vi.fn<(whom: object) => unknown>(() => ({ isOpen: true, profileUrn: "" })),
  };
  const answers = Object.entries(questions).map(([name, answer]) => [
    name,
    async (...asks: [never, never]) => ok(answer(...asks)),
  ]);
  Object.assign(world.answers, Object.fromEntries(answers));
  return questions;
}

/** The names of the facts, and what they are about. */
function keysIn({ mock }: { mock: { calls: unknown[][] } }): string[] {
  const keys = mock.calls.map(([key]) => v.parse(keySchema, key));
  expect(new Set(keys.map(({ accountId }) => accountId))).toEqual(new Set([account.id]));
  return keys.map(({ fact, about }) => `${fact} ${about}`).toSorted();
}
const keySchema = v.object({ accountId: v.string(), fact: v.string(), about: v.string() });

it("what is known before sending is asked of this person and this account in every question, and kept under its own name", async () => {
  const whom = { accountId: account.id, recipient: { slug: "ada-brandt", urn: adasUrn } };
  const questions = answeringAll();
  const kept = vi.spyOn(world.facts, "ask");
  await ask("inmail");
  expect(questions.conversationWith).toHaveBeenCalledWith(whom);
  expect(questions.relationshipWith).toHaveBeenCalledWith(whom);
  expect(questions.openProfile).toHaveBeenCalledWith(whom);
  expect(questions.inmailCredits).toHaveBeenCalledWith(account.id);
  expect(questions.latestMessage).toHaveBeenCalledWith(whom, thread);
  expect(keysIn(kept)).toEqual([
    "conversation ada-brandt",
    "credits ",
    "last-words urn:li:msg_conversation:(urn:li:fsd_profile:owner,2-bWFkZSB1cA==)",
    `open ${adasUrn}`,
    "relationship ada-brandt",
  ]);
});

it("what is known before sending is asked by the address where no page proved anybody, and the words by the conversation's urn", async () => {
  view = valueOf(await openTypedComposer(world, "linkedin.com/in/ada-brandt"));
  const questions = answeringAll();
  const kept = vi.spyOn(world.facts, "ask");
  await ask("inmail");
  const accountId = account.id;
  const recipient = { slug: "ada-brandt", urn: null };
  expect(questions.openProfile).toHaveBeenCalledWith({ accountId, recipient });
  const named = { accountId, recipient: { slug: "ada-brandt", urn: adasUrn } };
  expect(questions.latestMessage).toHaveBeenCalledWith(named, thread);
  expect(keysIn(kept)).toContain("open ada-brandt");
});

it("what is known before sending of a draft from the list is held against the number it was written for", async () => {
  valueOf(await saveDraft(world, pressOn(view, { message: "Hello Ada" })));
  view = valueOf(await openKeptDraft(world, view.attemptId));
  const questions = answeringAll();
  await ask("inmail");
  const accountId = account.id;
  const recipient = { slug: "ada-brandt", urn: adasUrn, meant: 4_000_000_001 };
  expect(questions.latestMessage).toHaveBeenCalledWith({ accountId, recipient }, thread);
  world.time += 600_000;
  const another = { isOpen: true, profileUrn: otherUrn };
  world.answers.openProfile = async () => ok(another);
  expect(valueOf(await ask("inmail")).openProfile).toBeNull();
});

it("what is known before sending is of nobody whom the worker does not know any more", async () => {
  const unknown = { recipientId: crypto.randomUUID(), messageType: "message" } as const;
  expect(await askPreflight(world, unknown)).toEqual(fail({ kind: "recipient-forgotten" }));
});

it("InMail that is chosen is asked about without waiting for the connection", async () => {
  const questions = answeringAll();
  world.answers.relationshipWith = () => new Promise(() => undefined);
  void ask("inmail");
  await vi.waitFor(() => expect(questions.inmailCredits).toHaveBeenCalled());
});
