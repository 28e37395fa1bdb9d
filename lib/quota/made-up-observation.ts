import type { Observation } from "./allowance";

/** For tests: the moment of `messages`, and that of their reset, in milliseconds. */
export const noon = Date.UTC(2026, 8, 1, 12);
export const midnight = Date.UTC(2026, 8, 2);

/** For tests: 138 of 150 messages are left, says a header at noon. */
export const messages: Observation = {
  action: "MESSAGE",
  limit: 150,
  used: 12,
  remaining: 138,
  resetsAt: new Date(midnight).toISOString(),
  seenAt: new Date(noon).toISOString(),
  source: "headers",
};
