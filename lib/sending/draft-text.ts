import type { Draft } from "../drafts/draft";
import type { DraftText } from "../messaging/protocol";

/** The part of a draft that a screen edits. */
export function textOf({ message, subject, messageType, channel, ...draft }: Draft): DraftText {
  const { touched, caret, withSubject, template, replaced, files } = draft;
  return {
    message,
    subject,
    messageType,
    touched,
    caret,
    ...(channel && { channel }),
    ...(withSubject && { withSubject }),
    ...(files && { files }),
    ...(template && { template }),
    ...(replaced && { replaced }),
  };
}
