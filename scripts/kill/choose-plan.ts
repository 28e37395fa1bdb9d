import { makesSense, moments } from "../../e2e/kill/moments.ts";
import { type OutcomeName, outcomeNames } from "../../e2e/kill/outcomes.ts";
import type { Plan } from "../../e2e/kill/soak-round.ts";
import type { Way } from "../../e2e/kill/ways.ts";

/** The dear ways are rare: a killed browser has to be started anew. */
const ways: readonly (readonly [Way, number])[] = [
  ["worker stopped", 0.45],
  ["worker closed", 0.4],
  ["extension reloaded", 0.1],
  ["browser killed", 0.05],
];
/** A connection without a word on it needs a service that hangs up first: too dear for a thousand. */
const seen = moments.filter((moment) => moment !== "connection");

/** One plan after the other, the same ones for the same seed. */
export function choosing(seed: number): () => Plan {
  const random = randomFrom(seed);
  const oneOf = <T>(of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0];
  return () => {
    const way = weighted(random());
    const outcome = oneOf<OutcomeName>(outcomeNames);
    // A window only where the end comes after a time: the service sees nothing of it.
    if (random() < 0.15) {
      return { way, outcome, windowSeconds: 5, at: { afterMs: Math.floor(random() * 6_000) } };
    }
    if (random() < 0.4) {
      return { way, outcome, windowSeconds: 0, at: { afterMs: Math.floor(random() * 400) } };
    }
    const possible = seen.filter((moment) => makesSense(moment, outcome));
    return { way, outcome, windowSeconds: 0, at: oneOf([possible[0] ?? "body", ...possible]) };
  };
}

function weighted(at: number): Way {
  let passed = 0;
  const found = ways.find(([, share]) => (passed += share) > at);
  return found?.[0] ?? "worker stopped";
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
