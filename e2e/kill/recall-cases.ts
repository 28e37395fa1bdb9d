import type { FaultInput } from "../../sandbox/faults/parse-fault.ts";
import { runsAll } from "../runs-all.ts";
import type { RecallWord } from "./judge-recall.ts";
import { type Way, ways } from "./ways.ts";

/** Where a recall is, as the service sees it. */
const moments = [
  "arrived", // the request is there, and nothing was done about it
  "decided", // the message is gone, or left alone, and not a byte of an answer
  "answered", // the client's network stack has the answer
] as const;
export type RecallMoment = (typeof moments)[number];

/** What the service makes of it. */
export const recallOutcomes = {
  done: {},
  refused: { preset: "no-api-seat" },
} as const satisfies Record<string, FaultInput>;
export type RecallOutcome = keyof typeof recallOutcomes;

export interface RecallCase {
  readonly name: string;
  readonly moment: RecallMoment;
  readonly outcome: RecallOutcome;
  readonly way: Way | "popup closed";
  /** What may be told afterwards; the judge looks at what is true besides. */
  readonly expected: readonly RecallWord[];
}

/** Every moment with every way and both outcomes, or the hardest of them. */
export function recallCases(): RecallCase[] {
  const all = moments.flatMap((moment) =>
    [...ways, "popup closed" as const].flatMap((way) =>
      (["done", "refused"] as const).map((outcome) => caseOf(moment, way, outcome)),
    ),
  );
  return runsAll ? all : all.filter(isHardest);
}

function caseOf(moment: RecallMoment, way: RecallCase["way"], outcome: RecallOutcome): RecallCase {
  const name = `${way} in a recall that has ${moment}, ${outcome}`;
  return { name, moment, way, outcome, expected: expectedOf(moment, way, outcome) };
}

function expectedOf(
  moment: RecallMoment,
  way: RecallCase["way"],
  outcome: RecallOutcome,
): readonly RecallWord[] {
  const told = outcome === "done" ? "recalled" : "still there";
  if (way === "popup closed") return [told];
  // The answer and the end of the worker run side by side.
  return moment === "answered" ? [told, "unconfirmed"] : ["unconfirmed"];
}

/** In `npm test`: the message is gone and nobody was told, and a popup that closed too early. */
function isHardest({ moment, way, outcome }: RecallCase): boolean {
  if (outcome !== "done") return false;
  if (way === "popup closed") return moment === "arrived";
  return moment === "decided" && way !== "worker closed";
}
