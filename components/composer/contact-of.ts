import type { AttemptView, LastContact } from "@/lib/messaging/protocol";

/** The attempt on screen is the latest there is; one that did not arrive hides no earlier one. */
export function contactOf(attempt: AttemptView | null, secondsLeft: number): LastContact | null {
  switch (attempt?.outcome.state) {
    case "held":
      return { state: secondsLeft > 0 ? "held" : "sending", at: attempt.startedAt };
    case "sending":
    case "sent":
    case "unconfirmed":
      return { state: attempt.outcome.state, at: attempt.startedAt };
    default:
      return null;
  }
}
