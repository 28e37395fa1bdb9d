import type { AttemptView } from "@/lib/messaging/protocol";

/** Whether an attempt arrived, recalled since or not. */
export function hasArrived(attempt: AttemptView | null): attempt is AttemptView {
  return attempt?.outcome.state === "sent" || attempt?.outcome.state === "recalled";
}
