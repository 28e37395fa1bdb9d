import * as v from "valibot";
import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok, type Result } from "../kernel/result";
import { memoryItem } from "../storage/memory-item";
import { createFactCache, type FactCache, type FactsKept } from "./fact-cache";

const schema = v.object({ credits: v.number() });
const key = { accountId: "a", fact: "credits", about: "" };

let now: number;
let asked: number;
let answer: Promise<Result<{ credits: number }>>;
let timers: (() => void)[];
let cache: FactCache;
const kept = memoryItem<FactsKept>();

function ask(about = key) {
  return cache.ask(about, schema, () => {
    asked += 1;
    return answer;
  });
}

function passTime(ms: number): Promise<void> {
  expect(ms).toBe(5_000);
  return new Promise((ring) => timers.push(ring));
}

beforeEach(async () => {
  await kept.remove();
  now = 1_000_000;
  asked = 0;
  timers = [];
  answer = Promise.resolve(ok({ credits: 3 }));
  cache = createFactCache(kept, () => now, passTime);
});

describe("a fact", () => {
  it("is asked once in five minutes, also by a later life of the worker", async () => {
    expect(await ask()).toEqual({ credits: 3 });
    now += 5 * 60_000 - 1;
    cache = createFactCache(kept, () => now, passTime);
    expect(await ask()).toEqual({ credits: 3 });
    expect(asked).toBe(1);
    now += 1;
    await ask();
    expect(asked).toBe(2);
  });

  it("is asked again 15 seconds after it failed", async () => {
    answer = Promise.resolve(fail({ kind: "unreachable" }));
    expect(await ask()).toBeNull();
    now += 14_999;
    await ask();
    expect(asked).toBe(1);
    now += 1;
    answer = Promise.resolve(ok({ credits: 4 }));
    expect(await ask()).toEqual({ credits: 4 });
  });

  it("is asked again when the clock was set back", async () => {
    await ask();
    now -= 1;
    await ask();
    expect(asked).toBe(2);
  });

  it("is kept apart by account, by fact and by whom it is about", async () => {
    await ask();
    await ask({ ...key, accountId: "b" });
    await ask({ ...key, fact: "open" });
    await ask({ ...key, about: "ada" });
    expect(asked).toBe(4);
  });

  it("that is being asked is not asked a second time", async () => {
    expect(await Promise.all([ask(), ask()])).toEqual([{ credits: 3 }, { credits: 3 }]);
    expect(asked).toBe(1);
  });

  it("is not known after its time limit, and its late answer is there for the next", async () => {
    const late = Promise.withResolvers<Result<{ credits: number }>>();
    answer = late.promise;
    const first = ask();
    await expect.poll(() => timers.length).toBe(1);
    timers[0]?.();
    expect(await first).toBeNull();
    const second = ask();
    late.resolve(ok({ credits: 9 }));
    expect(await second).toEqual({ credits: 9 });
    expect(await ask()).toEqual({ credits: 9 });
    expect(asked).toBe(1);
  });

  it("of an account is forgotten, and of others it is not", async () => {
    await ask();
    await ask({ ...key, accountId: "b" });
    await cache.forget("a");
    await ask();
    await ask({ ...key, accountId: "b" });
    expect(asked).toBe(3);
  });

  it("that no longer parses is not known", async () => {
    await kept.update(() => [{ ...key, at: now, value: { credits: "many" } }]);
    expect(await ask()).toBeNull();
  });

  it("is not known where it cannot be kept, and nothing is thrown", async () => {
    cache = createFactCache(
      { ...kept, update: () => Promise.reject(new Error("full")) },
      () => now,
      passTime,
    );
    expect(await ask()).toBeNull();
  });

  it("leaves no more than 200 behind", async () => {
    for (let at = 0; at < 201; at += 1) await ask({ ...key, about: `${at}` });
    expect(await kept.read()).toHaveLength(200);
  });
});
