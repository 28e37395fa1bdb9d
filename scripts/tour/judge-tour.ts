import type { Delivery } from "../../sandbox/api/state.ts";

/** What the screen said, in the order in which it was read. */
export type Seen = {
  readonly recipient: string;
  readonly account: string;
  readonly message: string;
  readonly status: string;
  readonly leftBefore: number;
  readonly leftAfter: number;
  /** In the popup away from any profile. */
  readonly leftElsewhere: number;
};

/** What has to be true beside it. */
export type Wanted = { readonly recipient: string; readonly recipientUrn: string };

/**
 * Compares what was on the screen with what the sandbox took and with what the browser complained about.
 * @returns one sentence for each thing that was not so
 */
export function judgeTour(
  seen: Seen,
  wanted: Wanted,
  deliveries: readonly Delivery[],
  problems: readonly string[],
): string[] {
  const [delivery] = deliveries;
  const claims: readonly [so: boolean, otherwise: string][] = [
    [seen.recipient === wanted.recipient, `the composer named "${seen.recipient}"`],
    [deliveries.length === 1, `${deliveries.length} messages were delivered, not 1`],
    [delivery?.recipientProfileUrn === wanted.recipientUrn, "it was delivered to somebody else"],
    [delivery?.message === seen.message, "the text delivered is not the text on the screen"],
    [delivery?.accountName === seen.account, "it was sent from another account"],
    [/\bsent\b/i.test(seen.status) && !/\bnot\b/i.test(seen.status), `it said: ${seen.status}`],
    [seen.leftAfter === seen.leftBefore - 1, `${seen.leftAfter} left after ${seen.leftBefore}`],
    [seen.leftElsewhere === seen.leftAfter, `${seen.leftElsewhere} left, said another popup`],
  ];
  return [
    ...claims.filter(([so]) => !so).map(([, otherwise]) => otherwise),
    ...problems.map((problem) => `the browser complained: ${problem}`),
  ];
}
