/** What the rounds of a run came to. */
export interface Sum {
  kills: number;
  deliveries: number;
  duplicates: number;
  lost: number;
  falseSent: number;
  falseElse: number;
}

/** `isOver`: the time that `--minutes` gave ran out before the kills asked for were played. */
export interface Asked {
  kills: number;
  seed: number;
  minutes: number | null;
  isOver: boolean;
}

/** @returns one sentence for each reason to call the run a failure; none for a clean run */
export function wrongWithRun(asked: Asked, sum: Sum): string[] {
  const wrong = sum.duplicates + sum.lost + sum.falseSent + sum.falseElse;
  const short = !(sum.kills >= asked.kills || asked.isOver);
  return [
    ...(wrong > 0 ? [`${wrong} of what was counted should not have happened`] : []),
    ...(short ? [`${sum.kills} of ${asked.kills} kills were played`] : []),
  ];
}

/** The line of a run in docs/soak-log.md. `ways`: how often each way to end Courier was taken. */
export function logLine(
  asked: Asked,
  sum: Sum,
  ways: ReadonlyMap<string, number>,
  tookMs: number,
): string {
  const limit = asked.minutes === null ? "" : ` --minutes ${asked.minutes}`;
  const command = `npm run soak -- --kills ${asked.kills} --seed ${asked.seed}${limit}`;
  const byWay = [...ways].map(([way, count]) => `${way} ${count}`).join(", ");
  const { kills, deliveries, duplicates, lost, falseSent, falseElse } = sum;
  const minutes = (tookMs / 60_000).toFixed(1);
  const cells = [`\`${command}\``, `${kills} of ${asked.kills} (${byWay})`, deliveries];
  return `| ${[...cells, duplicates, lost, falseSent, falseElse, minutes].join(" | ")} |\n`;
}
