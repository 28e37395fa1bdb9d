import { describe, expect, it, vi } from "vitest";
import { inMemory } from "../sending/made-up/made-up-world";
import { entryOf, emptyOutbox } from "./made-up-entry";
import { countAttempt, lostSince, type Marker, noticeLoss } from "./marker";

const at = "2026-11-24T08:00:00.000Z";
const later = "2026-11-25T08:00:00.000Z";

describe("the marker beside the outbox", () => {
  it("counts attempts and names the last of them", async () => {
    const marker = inMemory<Marker>(null);
    await countAttempt(marker, "one");
    await countAttempt(marker, "two");
    expect(await marker.read()).toEqual({ count: 2, attemptId: "two", lostAt: null });
  });

  it("takes an outbox in which nothing was ever written for empty, not for lost", async () => {
    const marker = inMemory<Marker>(null);
    await noticeLoss(marker, (await emptyOutbox()).store, at);
    expect(await marker.read()).toBeNull();
  });

  it("notes no loss while the last attempt is there", async () => {
    const { store } = await emptyOutbox();
    const marker = inMemory<Marker>(null);
    await store.put(entryOf(1));
    await countAttempt(marker, entryOf(1).attemptId);
    await noticeLoss(marker, store, at);
    expect((await marker.read())?.lostAt).toBeNull();
  });

  it("is not written where nothing is lost, or nothing was ever sent", async () => {
    const { store } = await emptyOutbox();
    const marker = inMemory<Marker>(null);
    const update = vi.spyOn(marker, "update");
    await noticeLoss(marker, store, at);
    await store.put(entryOf(1));
    await countAttempt(marker, entryOf(1).attemptId);
    await noticeLoss(marker, store, at);
    expect(update).toHaveBeenCalledOnce();
  });

  it("tells since when records are missing: as noted, else from now on", async () => {
    const { store } = await emptyOutbox();
    const marker = inMemory<Marker>(null);
    expect(await lostSince(marker, store, at)).toBeNull();
    await countAttempt(marker, "lost");
    expect(await lostSince(marker, store, later)).toBe(later);
    await noticeLoss(marker, store, at);
    expect(await lostSince(marker, store, later)).toBe(at);
  });

  it("notes no loss where the last attempt is damaged, since it is there", async () => {
    const { store, database } = await emptyOutbox();
    const marker = inMemory<Marker>(null);
    await database.put("attempts", { attemptId: "last" });
    await countAttempt(marker, "last");
    await noticeLoss(marker, store, at);
    expect((await marker.read())?.lostAt).toBeNull();
  });

  it("notes since when records are missing, and keeps that over later attempts and starts", async () => {
    const { store } = await emptyOutbox();
    const marker = inMemory<Marker>(null);
    await countAttempt(marker, "lost");
    await noticeLoss(marker, store, at);
    await countAttempt(marker, "lost too");
    await noticeLoss(marker, store, later);
    expect(await marker.read()).toEqual({ count: 2, attemptId: "lost too", lostAt: at });
  });
});
