import * as v from "valibot";

/** Each as documented somewhere, or as somebody's client met it (reference connectsafely-api 3 and 9). */
export const countingChoices = {
  /** Two pages name two numbers for the day. */
  limit: ["150", "100"],
  /** Whether a reply in a known conversation is free. */
  counts: ["messages", "new-conversations"],
  /** The name of the quota row for messages, which no page shows; "none" leaves the row out. */
  feature: ["MESSAGE", "MESSAGES", "NEW_CONVERSATION", "INMAIL", "none"],
  headers: ["all", "no-used", "none", "nonsense", "negative"],
  reset: ["iso", "unix", "unix-ms", "with-space", "nonsense", "none"],
  /** Whether LinkedIn itself refused a message in this window, whatever the count says. */
  limitReached: ["no", "yes"],
} as const;

export const countingSchema = v.strictObject({
  limit: v.picklist(countingChoices.limit),
  counts: v.picklist(countingChoices.counts),
  feature: v.picklist(countingChoices.feature),
  headers: v.picklist(countingChoices.headers),
  reset: v.picklist(countingChoices.reset),
  limitReached: v.picklist(countingChoices.limitReached),
});

/** How the service counts messages and tells it. */
export type Counting = v.InferOutput<typeof countingSchema>;

export const usualCounting: Counting = {
  limit: "150",
  counts: "messages",
  feature: "MESSAGE",
  headers: "all",
  reset: "iso",
  limitReached: "no",
};

/** The counting after these changes; null when one of them is none. */
export function parseCounting(changes: Readonly<Record<string, unknown>>, now: Counting) {
  const parsed = v.safeParse(countingSchema, { ...now, ...changes });
  return parsed.success ? parsed.output : null;
}

/** A reset (milliseconds since 1970) in the way of writing it that is chosen; null where it is not told. */
export function writeReset(at: number, { reset }: Pick<Counting, "reset">): string | null {
  const iso = new Date(at).toISOString();
  switch (reset) {
    case "iso":
      return iso;
    case "unix":
      return String(at / 1000);
    case "unix-ms":
      return String(at);
    case "with-space":
      return iso.slice(0, 19).replace("T", " ");
    case "nonsense":
      return "the day before yesterday";
    case "none":
      return null;
  }
}

/** The headers as they are written under a counting. */
export function asWritten(
  headers: Readonly<Record<string, string | null>>,
  { headers: how }: Pick<Counting, "headers">,
): Record<string, string> {
  const told = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  switch (how) {
    case "all":
      return Object.fromEntries(told);
    case "no-used":
      return Object.fromEntries(told.filter(([name]) => name !== "X-RateLimit-Used"));
    case "none":
      return {};
    case "nonsense":
      return {
        ...Object.fromEntries(told),
        "X-RateLimit-Limit": "NaN",
        "X-RateLimit-Remaining": "plenty",
      };
    case "negative":
      return {
        ...Object.fromEntries(told),
        "X-RateLimit-Used": "-3",
        "X-RateLimit-Remaining": "-1",
      };
  }
}
