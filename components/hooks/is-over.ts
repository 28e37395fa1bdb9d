import { isSameText } from "@/lib/kernel/same-text";
import type { AttemptView, DraftText } from "@/lib/messaging/protocol";

/** Whether an attempt arrived, recalled since or not. */
export function hasArrived(attempt: AttemptView | null): attempt is AttemptView {
  return attempt?.outcome.state === "sent" || attempt?.outcome.state === "recalled";
}

/**
 * Whether what is on screen has arrived. A text that was written meanwhile, while an earlier one was in doubt or
 * nobody looked, is another one, and still wanted.
 */
export function isOver(attempt: AttemptView | null, { message, touched }: DraftText): boolean {
  return (
    hasArrived(attempt) &&
    (!touched || attempt.message === message || isSameText(attempt.message, message))
  );
}
