import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import type { Area } from "./area";
import { storedItem } from "./stored-item";

/** An area that lets other work run between every two steps, as the real one does. */
function slowArea(content: Record<string, unknown> = {}): Area {
  const values = new Map(Object.entries(content));
  return {
    get: async (key) => {
      await Promise.resolve();
      return values.get(key);
    },
    set: async (key, value) => {
      await Promise.resolve();
      values.set(key, value);
    },
    remove: async (key) => {
      values.delete(key);
    },
  };
}

describe("a stored item", () => {
  it("answers null for what was never kept and for what no longer parses", async () => {
    const area = slowArea({ damaged: "seven" });
    expect(await storedItem(area, "missing", v.number()).read()).toBeNull();
    expect(await storedItem(area, "damaged", v.number()).read()).toBeNull();
  });

  it("loses none of a hundred changes made at once", async () => {
    const counter = storedItem(slowArea(), "count", v.number());
    const increments = Array.from({ length: 100 }, () =>
      counter.update((current) => (current ?? 0) + 1),
    );
    await Promise.all(increments);
    expect(await counter.read()).toBe(100);
  });

  it("goes on after a write that failed, and reports that one failure", async () => {
    const area = slowArea();
    const item = storedItem(area, "count", v.number());
    vi.spyOn(area, "set").mockRejectedValueOnce(new Error("disk full"));
    await expect(item.update(() => 1)).rejects.toThrow("disk full");
    expect(await item.update(() => 2)).toBe(2);
  });

  it("forgets on removal", async () => {
    const item = storedItem(slowArea({ count: 3 }), "count", v.number());
    await item.remove();
    expect(await item.read()).toBeNull();
  });
});
