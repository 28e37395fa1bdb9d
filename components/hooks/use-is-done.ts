import { useState } from "react";
import { isSameText } from "@/lib/kernel/same-text";
import type { AttemptView, DraftText } from "@/lib/messaging/protocol";
import { hasArrived } from "./has-arrived";

/**
 * Whether what is on screen has arrived. A text that was written meanwhile, while an earlier one was in doubt or
 * nobody looked, is another one, and still wanted: it stays so, also while it happens to say the same
 * on the way to its next letter.
 */
export function useIsDone(attempt: AttemptView | null, draft: DraftText): boolean {
  const [besideId, setBesideId] = useState<string | null>(null);
  if (!hasArrived(attempt)) return false;
  const isBeside = besideId === attempt.attemptId || !isIn(draft, attempt);
  if (isBeside && besideId !== attempt.attemptId) setBesideId(attempt.attemptId);
  return !isBeside;
}

/** Whether a text is only the one of the attempt, or nobody wrote any. */
function isIn({ message, touched }: DraftText, attempt: AttemptView): boolean {
  return !touched || attempt.message === message || isSameText(attempt.message, message);
}
