import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok } from "../../kernel/result";
import type { Observation } from "../../quota/allowance";
import { askAllowance, remember } from "./ask-allowance";
import { account, createWorld, type World } from "../made-up/made-up-world";
import { nowIso } from "../ports";

let world: World;
let questions: number;

function seen(change: Partial<Observation> = {}): Observation {
  return {
    action: "MESSAGE",
    limit: 150,
    used: 13,
    remaining: 137,
    resetsAt: "2026-11-24T00:00:00.000Z",
    seenAt: nowIso(world),
    source: "quota",
    ...change,
  };
}

beforeEach(async () => {
  world = await createWorld();
  questions = 0;
  world.answers.accountQuota = async () => {
    questions += 1;
    return { result: ok([seen()]), observation: null };
  };
});

describe("asking for the allowance", () => {
  it("asks the service and answers with what it said", async () => {
    expect(await askAllowance(world, true)).toMatchObject({
      value: { kind: "known", remaining: 137, source: "quota" },
    });
  });

  it("does not ask again within a minute, and does after it", async () => {
    await askAllowance(world, true);
    world.time += 60_000;
    await askAllowance(world, true);
    expect(questions).toBe(1);
    world.time += 1;
    await askAllowance(world, true);
    expect(questions).toBe(2);
  });

  it("asks one question for two screens that open at once", async () => {
    await Promise.all([askAllowance(world, true), askAllowance(world, true)]);
    expect(questions).toBe(1);
  });

  it("goes on with what headers said where the service has no such question", async () => {
    await remember(world, account.id, seen({ source: "headers", remaining: 9 }));
    world.answers.accountQuota = async () => {
      questions += 1;
      return { result: fail({ kind: "route-retired" }), observation: null };
    };
    expect(await askAllowance(world, true)).toMatchObject({ value: { remaining: 9 } });
    await askAllowance(world, true);
    expect(questions).toBe(1);
  });

  it("believes a new answer over one that a wrong clock had seen later", async () => {
    await remember(world, account.id, seen({ remaining: 1 }));
    world.time -= 3_600_000;
    expect(await askAllowance(world, true)).toMatchObject({ value: { remaining: 137 } });
  });

  it("asks again when the clock was set back, instead of waiting until it catches up", async () => {
    await askAllowance(world, true);
    world.time -= 86_400_000;
    await askAllowance(world, true);
    expect(questions).toBe(2);
  });

  it("asks nobody when it is not to refresh, and then invents no number", async () => {
    expect(await askAllowance(world, false)).toEqual({ ok: true, value: { kind: "unknown" } });
    expect(questions).toBe(0);
  });

  it("may ask again at once after an answer that failed", async () => {
    world.answers.accountQuota = async () => {
      questions += 1;
      return { result: fail({ kind: "unreachable" }), observation: null };
    };
    expect(await askAllowance(world, true)).toEqual({
      ok: false,
      failure: { kind: "unreachable" },
    });
    await askAllowance(world, true);
    expect(questions).toBe(2);
  });

  it("keeps what a header said apart by account and by action", async () => {
    await remember(world, "another-account", seen({ remaining: 1 }));
    await remember(world, account.id, seen({ action: "PROFILE_VIEW", remaining: 2 }));
    expect(await askAllowance(world, false)).toEqual({ ok: true, value: { kind: "unknown" } });
  });
});
