import type { Draft, Earlier } from "./draft";
import {
  besideOf,
  bounded,
  isSameBeside,
  isWritten,
  partOf,
  type Text,
  typed,
  withBeside,
} from "./replace-text";

/** From which text a screen went on when it wrote another. */
export interface Writing {
  /** The screen's mark for what it writes; another one whenever it goes on with a text not its own. */
  line: string;
  /** The edition that it took over when this line began; null where that had none. */
  seen: string | null;
}

/**
 * A text in the place of the one that is kept. The last writer wins, and nothing typed is lost: what
 * the writer had not seen, with its files and what its Undo would bring back, is kept beside the new
 * text until it is taken back. What the same line wrote before has gone into what it writes now. Without `writing`
 * both are of one screen.
 */
export function over(before: Draft | null, next: Draft, writing?: Writing): Draft {
  if (before === null) return withLine(next, writing?.line);
  const line = writing?.line ?? before.line;
  const unseen = writing !== undefined && isUnseen(before, writing) ? typedIn(before) : [];
  const earlier = [
    ...(before.earlier ?? []).filter(isOfOther(before.line, unseen)),
    ...unseen,
  ].filter(isOfOther(line, textsOf(next)));
  const isSame = isSameText(asEarlier(before), asEarlier(next)) && undoOf(before) === undoOf(next);
  const edition = isSame ? before.edition : next.edition;
  const same = { ...next, ...(edition !== undefined && { edition }) };
  return withEarlier(withLine(same, line), earlier);
}

function isUnseen({ line, edition }: Draft, writing: Writing): boolean {
  return line !== writing.line && (edition ?? null) !== writing.seen;
}

/** What somebody made of a draft, the text itself last. */
function typedIn(draft: Draft): Earlier[] {
  const before = withBeside(typed(draft.replaced ?? []), besideOf(draft));
  return isWritten(draft) ? [...before, asEarlier(draft)] : before;
}

/** A draft's text and those that its Undo brings back. */
function textsOf(draft: Draft): Text[] {
  return [asEarlier(draft), ...withBeside(draft.replaced ?? [], besideOf(draft))];
}

/** A text that none of the others holds, and that did not go into what the same line wrote. */
function isOfOther(line: string | undefined, others: readonly Text[]): (each: Earlier) => boolean {
  return (each) =>
    (line === undefined || each.line !== line) && !others.some((other) => isSameText(each, other));
}

/** A draft that also keeps what another one kept beside its text, when that one goes. */
export function withEarlierOf(draft: Draft, gone: Draft | null): Draft {
  const own = [...textsOf(draft), ...(draft.earlier ?? [])];
  const others = (gone?.earlier ?? []).filter(isOfOther(undefined, own));
  return withEarlier(draft, [...others.map(ofNoLine), ...(draft.earlier ?? [])]);
}

/**
 * The same where the other one's text was to be sent and was not: it is kept too, the latest of all, with
 * what its Undo would bring back. Also where the draft was written by who knew it: nobody takes out
 * a text that is on its way.
 */
export function withTextsOf(draft: Draft, gone: Draft): Draft {
  const kept = withEarlierOf(draft, gone);
  const { earlier = [] } = kept;
  const texts = typedIn(gone).filter(isOfOther(undefined, [...textsOf(kept), ...earlier]));
  return withEarlier(kept, [...earlier, ...texts.map(ofNoLine)]);
}

/** Of two drafts nobody knows which one a line wrote last: what it wrote in one is not in the other. */
function ofNoLine(earlier: Earlier): Earlier {
  const { line: _, ...text } = earlier;
  return text;
}

/** A draft without the texts kept beside its own that were sent from where they were written. */
export function withoutSent(draft: Draft, isSent: (text: Earlier) => boolean): Draft {
  return withEarlier(
    draft,
    (draft.earlier ?? []).filter((each) => !isSent(each)),
  );
}

/**
 * What is left of a draft whose text was sent: a text of another window that it took the place of is
 * still wanted. So is what Undo would bring back in a copy that was not sent itself; who sends a text
 * has chosen it before those. Null where there is none.
 */
export function leftWhenSent(draft: Draft, isCopy: boolean, newId: () => string): Draft | null {
  const undo: Earlier[] = isCopy ? typed(draft.replaced ?? []) : [];
  const others = [...undo, ...(draft.earlier ?? [])].filter(
    isOfOther(undefined, [asEarlier(draft)]),
  );
  const latest = others.pop();
  if (latest === undefined) return null;
  const { line: _line, beside = {}, ...text } = latest;
  // What went with the message that was sent stays with it.
  const {
    template: _,
    replaced: _r,
    cursor: _c,
    files: _f,
    withSubject: _s,
    channel: _i,
    ...place
  } = draft;
  const next = { ...place, ...beside, ...text, attemptId: newId(), edition: newId() };
  return withEarlier(withLine(next, undefined), withBeside(others, {}));
}

function isSameText(one: Text, other: Text): boolean {
  return (
    one.message === other.message &&
    one.subject === other.subject &&
    one.messageType === other.messageType &&
    isSameBeside(one.beside, other.beside)
  );
}

function undoOf({ replaced }: Draft): string | undefined {
  return JSON.stringify(replaced);
}

function asEarlier(draft: Draft): Earlier {
  const { line } = draft;
  return { ...partOf(draft), beside: besideOf(draft), ...(line !== undefined && { line }) };
}

function withEarlier(draft: Draft, earlier: readonly Earlier[]): Draft {
  const { earlier: _, ...rest } = draft;
  return earlier.length === 0 ? rest : { ...rest, earlier: bounded(earlier) };
}

function withLine(draft: Draft, line: string | undefined): Draft {
  const { line: _, ...rest } = draft;
  return line === undefined ? rest : { ...rest, line };
}
