const form = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "medium",
  timeZone: "UTC",
});

/** "4 Mar 2026, 05:06:07 UTC"; `time` is ISO 8601 or milliseconds since 1970. */
export function shownTime(time: string | number): string {
  return `${form.format(new Date(time))} UTC`;
}
