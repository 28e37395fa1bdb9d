import type { Draft } from "../drafts/draft";
import type { DraftText, EarlierView, KeptText } from "../messaging/protocol";

/** The part of a draft that a screen edits. */
export function textOf({ message, subject, messageType, channel, ...draft }: Draft): DraftText {
  const { touched, caret, cursor, withSubject, template, replaced, files } = draft;
  return {
    message,
    subject,
    messageType,
    touched,
    caret,
    ...(channel && { channel }),
    ...(cursor && { cursor }),
    ...(withSubject && { withSubject }),
    ...(files && { files }),
    ...(template && { template }),
    ...(replaced && { replaced }),
  };
}

/** A draft as a screen goes on with it. */
export function keptText(draft: Draft): KeptText {
  const { attemptId, edition } = draft;
  return { draft: textOf(draft), attemptId, edition: edition ?? null, earlier: earlierOf(draft) };
}

/** The latest text of another window that this one took the place of. */
export function earlierOf({ earlier }: Draft): EarlierView {
  const { line: _, ...latest } = earlier?.at(-1) ?? {};
  return "message" in latest ? latest : null;
}
