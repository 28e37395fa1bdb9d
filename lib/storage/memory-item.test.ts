import { describe, expect, it } from "vitest";
import { memoryItem } from "./memory-item";

describe("a value in memory", () => {
  it("is null until it is kept and after it is removed", async () => {
    const item = memoryItem<number>();
    expect(await item.read()).toBeNull();
    expect(await item.update(() => 3)).toBe(3);
    expect(await item.read()).toBe(3);
    await item.remove();
    expect(await item.read()).toBeNull();
  });

  it("loses none of a hundred changes made at once", async () => {
    const item = memoryItem<number>();
    await Promise.all(Array.from({ length: 100 }, () => item.update((now) => (now ?? 0) + 1)));
    expect(await item.read()).toBe(100);
  });
});
