import { describe, expect, it } from "vitest";
import { createPersonLocks } from "./person-locks";

/** Locks that write down what happens; exclusive by name, as the browser's are. */
function recordingLocks() {
  const log: string[] = [];
  const held = new Map<string, Promise<unknown>>();
  const request = async (name: string, work: () => Promise<unknown>) => {
    const before = held.get(name) ?? Promise.resolve();
    const mine = before.then(async () => {
      log.push(`take ${name}`);
      const value = await work();
      log.push(`free ${name}`);
      return value;
    });
    held.set(name, mine);
    return mine;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `request` with two arguments is used
  return { locks: { request } as object as LockManager, log };
}

describe("the locks of a person", () => {
  it("are taken in sorted order, whatever order the names come in", async () => {
    const { locks, log } = recordingLocks();
    await createPersonLocks(locks).hold(["slug:ada", "member:1"], async () => {
      log.push("work");
    });
    expect(log).toEqual([
      "take send:member:1",
      "take send:slug:ada",
      "work",
      "free send:slug:ada",
      "free send:member:1",
    ]);
  });

  it("keep two sends to one person apart when they share just one name", async () => {
    const { locks, log } = recordingLocks();
    const persons = createPersonLocks(locks);
    const held = Promise.withResolvers<undefined>();
    const first = persons.hold(["slug:ada"], () => held.promise);
    const second = persons.hold(["member:1", "slug:ada"], async () => {
      log.push("second");
    });
    await Promise.resolve();
    expect(log).not.toContain("second");
    held.resolve(undefined);
    await Promise.all([first, second]);
    expect(log.indexOf("second")).toBeGreaterThan(log.indexOf("free send:slug:ada"));
  });
});
