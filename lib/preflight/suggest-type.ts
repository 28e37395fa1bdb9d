import type { Preflight } from "./preflight";

/** How to reach a person best, and why. "reply" goes as a message, into the conversation there is. */
export type Suggestion =
  | { type: "reply"; reason: "wrote-before" }
  | { type: "message"; reason: "connected" }
  | { type: "inmail"; reason: "open-profile" | "has-credits" | "not-connected" };

type Known = Pick<Preflight, "conversation" | "connected" | "openProfile" | "credits">;

/**
 * A suggestion only where something was said, and none where no way is known to work: LinkedIn takes
 * messages between connections, and InMail for a credit or to an open profile.
 */
export function suggestType(known: Known): Suggestion | null {
  if (known.conversation === true) return { type: "reply", reason: "wrote-before" };
  if (known.connected === null) return null;
  if (known.connected) return { type: "message", reason: "connected" };
  if (known.openProfile === true) return { type: "inmail", reason: "open-profile" };
  if (known.credits === null) return { type: "inmail", reason: "not-connected" };
  return known.credits > 0 ? { type: "inmail", reason: "has-credits" } : null;
}
