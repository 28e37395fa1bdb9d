import type { Draft } from "../drafts/draft";
import type { DraftText } from "../messaging/protocol";

/** The part of a draft that a screen edits. */
export function textOf({ message, subject, messageType, channel, ...draft }: Draft): DraftText {
  const { touched, caret, files } = draft;
  const optional = { ...(channel && { channel }), ...(files && { files }) };
  return { message, subject, messageType, touched, caret, ...optional };
}
