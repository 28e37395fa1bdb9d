import { runsAll } from "../runs-all.ts";
import { makesSense, type Moment, moments } from "./moments.ts";
import { type OutcomeName, outcomeNames, type Word, wordFor } from "./outcomes.ts";
import { type Way, ways } from "./ways.ts";

export interface KillCase {
  readonly name: string;
  readonly moment: Moment;
  readonly outcome: OutcomeName;
  readonly way: Way | "popup closed";
  /** What may be told afterwards; the judge looks at what is true besides. */
  readonly expected: readonly Word[];
}

/**
 * Every moment with every way and every outcome, without what makes no sense: see `makesSense`. An
 * end before anything was said on the connection is the same whatever the service would have done.
 */
export function casesFromOutside(): KillCase[] {
  const all = moments.flatMap((moment) =>
    [...ways, "popup closed" as const].flatMap((way) =>
      outcomeNames
        .filter((outcome) => makesSense(moment, outcome))
        .filter((outcome) => moment !== "connection" || isFirst(outcome) || way === "popup closed")
        .map((outcome) => caseOf(moment, way, outcome)),
    ),
  );
  return runsAll ? all : all.filter(isHardest);
}

function caseOf(moment: Moment, way: KillCase["way"], outcome: OutcomeName): KillCase {
  const name = `${way} at "${moment}", ${outcome}`;
  return { name, moment, way, outcome, expected: expectedOf(moment, way, outcome) };
}

function expectedOf(moment: Moment, way: KillCase["way"], outcome: OutcomeName): readonly Word[] {
  const told = wordFor[outcome];
  if (way === "popup closed") return [told];
  // The answer and the end of the worker run side by side.
  const isAnswered = moment === "answer sent" || moment === "answer read";
  return isAnswered ? [...new Set<Word>([told, "unconfirmed"])] : ["unconfirmed"];
}

const isFirst = (outcome: OutcomeName) => outcome === "delivered, answered";

/**
 * In `npm test`: the moments in which the message was, or will be, delivered and the worker does not
 * know, by every way; a worker that ends while it reads a refusal; and a popup closed while it matters.
 */
function isHardest({ moment, way, outcome }: KillCase): boolean {
  if (way === "popup closed") return moment === "body";
  if (moment === "cut") return true;
  if (way === "worker stopped" && moment === "answer read" && outcome === "refused, answered")
    return true;
  if (moment === "decided") return isFirst(outcome) || outcome === "delivered, then cut";
  const isHard = ["connection", "body", "answer sent", "answer read"].includes(moment);
  return isHard && isFirst(outcome);
}
