import type { Clock } from "../kernel/clock";
import type { Call } from "./request";

const minute = 60_000;

/** Calls a minute, from the vendor's table (reference connectsafely-api 3.3). */
const most = { key: 60, reads: 30, writes: 15, account: 10 };

/**
 * Keeps to the service's limits of calls a minute, so that it does not have to refuse: a call that
 * would be one too many does not leave. How often calls are repeated is not decided here.
 */
export interface Pace {
  /** Null: the call may leave, and is counted. Else when it may, ISO 8601. */
  admit(call: Call): string | null;
  /** The service itself wants no such call until then, ISO 8601. */
  closeUntil(call: Call, until: string): void;
}

interface Gate {
  most: number;
  /** When the latest calls passed it, at most as many as may in a minute; in milliseconds. */
  passed: number[];
  /** From when until when the service wants none; null where it said nothing. */
  closed: { from: number; until: number } | null;
}

/**
 * One for all calls of a worker's life; nothing of it is remembered longer. Another key or another
 * device may spend from the same limits, so the service can still say 429.
 */
export function createPace(now: Clock): Pace {
  const gates = new Map<string, Gate>();
  function gatesOf(call: Call): Gate[] {
    return limitsOn(call).map(([name, kind]) => {
      const gate = gates.get(name) ?? { most: most[kind], passed: [], closed: null };
      gates.set(name, gate);
      return gate;
    });
  }
  return {
    admit(call) {
      const at = now();
      const passing = gatesOf(call);
      const opens = Math.max(...passing.map((gate) => opensAt(gate, at)));
      if (opens > at) return new Date(opens).toISOString();
      for (const gate of passing) gate.passed.push(at);
      return null;
    },
    closeUntil(call, until) {
      const narrowest = gatesOf(call).at(-1);
      if (narrowest !== undefined) narrowest.closed = { from: now(), until: Date.parse(until) };
    },
  };
}

/**
 * What a call counts for, the narrowest last. Reading an inbox is not limited by account; where the
 * table does not say (sends of conversations, uploads, recalls) a change counts as a write.
 */
function limitsOn({ kind, path, accountId }: Call): [name: string, kind: keyof typeof most][] {
  const account = accountOf(kind, path);
  const isAboutNone = kind === "read" && accountId === undefined;
  if (account === null || isAboutNone) return [["key", "key"]];
  return [
    ["key", "key"],
    [`${account} ${accountId ?? ""}`, account],
  ];
}

function accountOf(kind: Call["kind"], path: string): "reads" | "writes" | "account" | null {
  if (kind !== "read") return "writes";
  if (path.startsWith("/account/")) return "account";
  return path.startsWith("/conversations") ? null : "reads";
}

/** A clock that was put back makes earlier calls, and a closing, later ones: they count no more. */
function opensAt(gate: Gate, at: number): number {
  gate.passed = gate.passed.filter((time) => time <= at).slice(-gate.most);
  if (gate.closed !== null && gate.closed.from > at) gate.closed = null;
  const [oldest = at] = gate.passed;
  const full = gate.passed.length === gate.most ? oldest + minute : at;
  return Math.max(full, gate.closed?.until ?? at);
}
