import type { Draft } from "../drafts/draft";
import type { DraftText } from "../messaging/protocol";

/** The subject that is sent, which an ordinary message has only on demand; "" for none. */
export function sentSubject({ subject }: Pick<DraftText, "subject">): string {
  return subject.trim() === "" ? "" : subject;
}

/** The part of a draft that a screen edits. */
export function textOf({ message, subject, messageType, channel, ...draft }: Draft): DraftText {
  const { touched, caret } = draft;
  return { message, subject, messageType, touched, caret, ...(channel && { channel }) };
}
