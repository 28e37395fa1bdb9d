import { type Draft, draftTextEntries } from "../../drafts/draft";
import type { DraftText, EarlierView, KeptText } from "../../messaging/protocol";

/** The part of a draft that a screen edits. */
export function textOf(draft: Draft): DraftText {
  const fields = Object.entries(draft).filter(([field]) => field in draftTextEntries);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler follows no filter by key
  return Object.fromEntries(fields) as DraftText;
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
