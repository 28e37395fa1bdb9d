import type { Stryker } from "@stryker-mutator/core";

export type Mutant = Pick<
  Awaited<ReturnType<Stryker["runMutationTest"]>>[number],
  "fileName" | "location" | "mutatorName" | "replacement" | "status" | "statusReason"
>;

export interface Score {
  readonly killed: number;
  readonly all: number;
  readonly percent: number;
  readonly survivors: readonly Mutant[];
  /** Killed by hanging: on a busy machine each of them is to be looked at. */
  readonly byTime: readonly Mutant[];
}

/** A mutant that cannot be loaded is none; one that no test reaches has survived. */
export function scoreOf(mutants: readonly Mutant[]): Score {
  const counted = mutants.filter(
    ({ status }) => status !== "CompileError" && status !== "RuntimeError" && status !== "Ignored",
  );
  const survivors = counted.filter(({ status }) => status !== "Killed" && status !== "Timeout");
  const killed = counted.length - survivors.length;
  const percent = counted.length === 0 ? 0 : (100 * killed) / counted.length;
  const byTime = counted.filter(isByTime);
  return { killed, all: counted.length, percent, survivors, byTime };
}

function isByTime({ status, statusReason = "" }: Mutant): boolean {
  return status === "Timeout" || (status === "Killed" && /timed out in \d+ms/.test(statusReason));
}

/** Where a mutant is, and what it changed. */
export function mutantLine(mutant: Mutant): string {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  const file = fileName.slice(fileName.lastIndexOf("lib/"));
  const place = `${file}:${location.start.line}:${location.start.column}`;
  return `${status} ${place} ${mutatorName} -> ${replacement.replaceAll(/\s+/g, " ").slice(0, 100)}`;
}
