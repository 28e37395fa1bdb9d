import * as v from "valibot";

/** The user wants to be told when an account's messages are full again, at `at` (ISO 8601). */
export const reminderSchema = v.object({
  accountId: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Reminder = v.InferOutput<typeof reminderSchema>;

export function isDue({ at }: Reminder, now: number): boolean {
  return Date.parse(at) <= now;
}
