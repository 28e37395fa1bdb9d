import type { Draft } from "../drafts/draft";
import type { DraftText } from "../messaging/protocol";

/** The part of a draft that a screen edits. */
export function textOf({ message, subject, messageType, touched, caret }: Draft): DraftText {
  return { message, subject, messageType, touched, caret };
}
