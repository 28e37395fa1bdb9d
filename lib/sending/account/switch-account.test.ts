import { beforeEach, describe, expect, it } from "vitest";
import type { ComposerView } from "../../messaging/protocol";
import { chooseAccount } from "./connect-key";
import { reachBoth, second } from "../made-up/made-up-accounts";
import {
  account,
  adasReading,
  createWorld,
  pressOn,
  sendMessage,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { startSend } from "../send/start-send";
import { switchAccount } from "./switch-account";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  await reachBoth(world);
  view = valueOf(await openComposer(world, 1));
});

const switchTo = (accountId: string, from: ComposerView, change = {}) => {
  const { consents: _, ...input } = pressOn(from, change);
  return switchAccount(world, { ...input, accountId });
};
const typed = { message: "Hello Ada, from both" };

describe("another account for this message", () => {
  it("takes the typed text along, and what is on screen is what sends", async () => {
    valueOf(await saveDraft(world, pressOn(view, typed)));
    const other = valueOf(await switchTo(second.id, view, typed));
    expect(other).toMatchObject({ account: { id: second.id }, accountBy: "picked", draft: typed });
    expect(other.person.recipientId).not.toBe(view.person.recipientId);
    valueOf(await sendMessage(world, pressOn(other)));
    expect(world.posted.map(({ accountId, message }) => [accountId, message])).toEqual([
      [second.id, typed.message],
    ]);
    expect((await world.accounts.read())?.chosenId).toBe(account.id);
  });

  it("leaves no second copy of the text behind", async () => {
    valueOf(await saveDraft(world, pressOn(view, typed)));
    valueOf(await switchTo(second.id, view, typed));
    const kept = await world.drafts.forPersons(["slug:ada-brandt"]);
    expect(kept.map(({ accountId, message }) => [accountId, message])).toEqual([
      [second.id, typed.message],
    ]);
  });

  it("is there again with its text when the composer is opened again", async () => {
    valueOf(await switchTo(second.id, view, typed));
    const again = valueOf(await openComposer(world, 1));
    expect(again).toMatchObject({ account: { id: second.id }, accountBy: "picked", draft: typed });
  });

  describe("where a text waited under the other account", () => {
    let other: ComposerView;

    beforeEach(async () => {
      const there = valueOf(await switchTo(second.id, view));
      valueOf(await saveDraft(world, pressOn(there, { message: "Waiting" })));
      const fresh = { ...view, attemptId: world.newId() };
      valueOf(await saveDraft(world, pressOn(fresh, typed)));
      world.time += 1_000;
      other = valueOf(await switchTo(second.id, fresh, typed));
    });

    it("has the typed one on screen, and the other is next", async () => {
      expect(other.draft.message).toBe(typed.message);
      valueOf(await sendMessage(world, pressOn(other)));
      expect(valueOf(await openComposer(world, 1)).draft.message).toBe("Waiting");
    });

    it("keeps both where the send is refused, each with its own account", async () => {
      const refused = { state: "refused", failure: { kind: "reconnect-account" } } as const;
      world.answers.sendMessage = async () => ({ outcome: refused, observation: null });
      const report = valueOf(await sendMessage(world, pressOn(other)));
      const next = { ...other, attemptId: report.attemptId };
      valueOf(await saveDraft(world, pressOn(next, { message: "Typed on" })));
      const kept = await world.drafts.forPersons(["slug:ada-brandt"]);
      expect(new Set(kept.map(({ accountId, message }) => `${accountId}: ${message}`))).toEqual(
        new Set([`${second.id}: Typed on`, `${account.id}: Waiting`]),
      );
    });

    it("changes places again on the way back", async () => {
      const back = valueOf(await switchTo(account.id, other));
      expect(back.draft.message).toBe(typed.message);
      const kept = await world.drafts.forPersons(["slug:ada-brandt"]);
      expect(kept).toHaveLength(2);
      expect(new Set(kept.map(({ accountId }) => accountId))).toEqual(
        new Set([account.id, second.id]),
      );
    });
  });

  it("leaves behind for which inbox the text was", async () => {
    const other = valueOf(
      await switchTo(second.id, view, { ...typed, channel: "sales-navigator" }),
    );
    expect(other.draft.channel ?? "inbox").toBe("inbox");
  });

  it("fills an untouched template again instead of taking it along", async () => {
    const { recipientId } = view.person;
    const { attemptId, draft } = view;
    const input = { recipientId, attemptId, draft, accountId: second.id };
    const other = valueOf(await switchAccount(world, input));
    expect(other.draft).toEqual(view.draft);
    expect(other.attemptId).not.toBe(view.attemptId);
  });

  it("goes back to the chosen one as if nothing had been picked", async () => {
    const other = valueOf(await switchTo(second.id, view, typed));
    const back = valueOf(await switchTo(account.id, other));
    expect(back).toMatchObject({ account: { id: account.id }, accountBy: "chosen", draft: typed });
  });

  it("stays what was picked when another one is chosen in the settings meanwhile", async () => {
    const other = valueOf(await switchTo(second.id, view, typed));
    await world.accounts.update((kept) => ({
      accounts: [...(kept?.accounts ?? []), { ...account, id: "third" }],
      chosenId: account.id,
    }));
    valueOf(await chooseAccount(world, "third"));
    valueOf(await sendMessage(world, pressOn(other)));
    expect(world.posted[0]?.accountId).toBe(second.id);
  });

  it("stops a Send where the key does not reach it any more", async () => {
    const other = valueOf(await switchTo(second.id, view, typed));
    await world.accounts.update(() => ({ accounts: [account], chosenId: account.id }));
    expect(await sendMessage(world, pressOn(other))).toMatchObject({
      failure: { kind: "account-not-found" },
    });
    expect(world.posted).toEqual([]);
  });

  it("is refused for an account that the key does not reach, and for a text on its way", async () => {
    expect(await switchTo("another", view)).toMatchObject({
      failure: { kind: "account-not-found" },
    });
    world.hold = () => new Promise(() => undefined);
    valueOf(await startSend(world, pressOn(view)));
    expect(await switchTo(second.id, view)).toMatchObject({ failure: { kind: "already-sending" } });
  });

  it("moves the note of who is signed in with it", async () => {
    const viewer = { slug: "sol-adeyemi", memberNumber: null };
    world.tab = { ...world.tab, reading: { ...adasReading, viewer } };
    const opened = valueOf(await openComposer(world, 1));
    expect(opened.person).toMatchObject({ signedInAs: "sol-adeyemi", signedInId: second.id });
    const other = valueOf(await switchTo(second.id, opened, typed));
    expect(other.person).toMatchObject({ signedInAs: null, signedInId: null });
  });
});
