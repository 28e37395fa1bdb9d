import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { memoryItem } from "../storage/memory-item";
import { type Marker, markerSchema, noticeLoss } from "./marker";

const at = "2026-11-24T08:00:00.000Z";
const kept: Marker = { count: 3, attemptId: "third", lostAt: null };

describe("a marker", () => {
  it("notes the loss also where it is removed while the outbox is asked", async () => {
    const marker = memoryItem<Marker>();
    await marker.update(() => kept);
    const get = async () => {
      await marker.remove();
      return null;
    };
    await noticeLoss(marker, { get }, at);
    expect(await marker.read()).toEqual({ ...kept, lostAt: at });
  });

  it("is one only if it is whole", () => {
    expect(v.is(markerSchema, kept)).toBe(true);
    for (const missing of Object.keys(kept)) {
      expect(v.is(markerSchema, { ...kept, [missing]: undefined })).toBe(false);
    }
  });
});
