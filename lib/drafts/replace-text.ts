import * as v from "valibot";
import { attachedFilesSchema, idsOf } from "../files/attached-file";
import { longText, uuid } from "../kernel/fields";

/** The template that a text was filled from, so that it can be filled again when more is known. */
export const filledFromSchema = v.object({
  id: uuid,
  /** What was answered to its questions, by question. */
  answers: v.record(v.string(), longText),
  /** False for the default of new messages, which nobody picked for this one. */
  isChosen: v.boolean(),
});

/** What goes with a message beside its text. */
export const besideSchema = v.object({
  /** Left out: the ordinary inbox. */
  channel: v.exactOptional(v.picklist(["inbox", "sales-navigator"])),
  /** A subject was asked for, which an ordinary message has on demand only. */
  withSubject: v.exactOptional(v.boolean()),
  /** Left out: none. Their contents are in the file store. */
  files: v.exactOptional(attachedFilesSchema),
});
export type Beside = v.InferOutput<typeof besideSchema>;

/** A text as it was before another one took its place. */
export const textSchema = v.object({
  message: longText,
  subject: longText,
  messageType: v.picklist(["message", "inmail"]),
  touched: v.boolean(),
  caret: v.number(),
  template: v.exactOptional(filledFromSchema),
  /** What went with it in another window. Left out: what goes with the text in whose place it comes. */
  beside: v.exactOptional(besideSchema),
});
export type Text = v.InferOutput<typeof textSchema>;

/** Far more than anybody chooses, or other windows write, for one message; it only bounds what is kept. */
const most = 20;

/** The texts that Undo brings back, the latest last. */
export const replacedSchema = v.pipe(v.array(textSchema), v.maxLength(most));

type Draft = Omit<Text, "beside"> & Beside & { replaced?: Text[] };
type Changed<T extends Draft> = Omit<T, "template" | "replaced" | keyof Beside> & Draft;

/**
 * Whether somebody made this text what it is, or gave it a file: one that only is the default may be
 * filled anew.
 */
export function isWritten({
  replaced = [],
  files = [],
  ...draft
}: Parameters<typeof isDefault>[0] &
  Pick<Draft, "replaced"> & { files?: readonly unknown[] }): boolean {
  return !isDefault(draft) || replaced.length > 0 || files.length > 0;
}

/** Whether a text is only what new messages begin with. */
export function isDefault({ touched, template }: Pick<Draft, "touched" | "template">): boolean {
  return !touched && template?.isChosen !== true;
}

/**
 * Puts another text in the place of a draft's, which `undoReplace` brings back. Where the text has
 * files and the like of its own, Undo brings back those of the draft too.
 */
export function replaceText<T extends Draft>(draft: T, next: Text): Changed<T> {
  const all = leaving(draft, [...(draft.replaced ?? []), partOf(draft)], next);
  return put(draft, next, bounded(all));
}

/** Fills a draft anew, with nothing to take back. */
export function refillText<T extends Draft>(draft: T, next: Text): Changed<T> {
  return put(draft, next, draft.replaced ?? []);
}

/**
 * Changes a draft as typing does. What was typed before stays within reach of Undo; what only was a
 * filled template has nothing to lose.
 */
export function editText<T extends Draft>(draft: T, change: Partial<T>): Changed<T> {
  const text = { ...draft, ...change, touched: true };
  return put(text, partOf(text), typed(draft.replaced ?? []));
}

/**
 * Brings the latest replaced text back; null where there is none. A text that was typed meanwhile
 * is not lost: it comes after all the others.
 */
export function undoReplace<T extends Draft>(draft: T): Changed<T> | null {
  const { replaced = [] } = draft;
  const before = replaced.at(-1);
  if (before === undefined) return null;
  const all = leaving(draft, [partOf(draft), ...replaced.slice(0, -1)], before);
  return put(
    draft,
    before,
    all.filter((text, place) => place > 0 || isWanted(text)),
  );
}

/** The texts of a draft that goes on with another text, which may bring files and the like of its own. */
function leaving(draft: Draft, texts: Text[], { beside }: Text): Text[] {
  return beside === undefined ? texts : withBeside(texts, besideOf(draft));
}

/** As many as are kept: what only filled a template goes before any typed text, and then the oldest. */
export function bounded<T extends Text>(texts: readonly T[]): T[] {
  return texts.length > most ? typed(texts).slice(-most) : [...texts];
}

/** Those that somebody typed or gave files; the others only filled a template. */
export function typed<T extends Text>(texts: readonly T[]): T[] {
  return texts.filter(isWanted);
}

function isWanted({ touched, beside }: Text): boolean {
  return touched || (beside?.files ?? []).length > 0;
}

/** Texts that say what goes with them; those that said nothing went with this. */
export function withBeside<T extends Text>(texts: readonly T[], beside: Beside): T[] {
  return texts.map((text) => ({ beside, ...text }));
}

/** What goes with a message beside its text, of whatever holds it. */
export function besideOf({ channel, withSubject, files = [] }: Beside): Beside {
  return {
    ...(channel && { channel }),
    ...(withSubject && { withSubject }),
    ...(files.length > 0 && { files }),
  };
}

/** Whether the same goes with two texts, as far as that is known of both. */
export function isSameBeside(one: Beside | undefined, other: Beside | undefined): boolean {
  return one === undefined || other === undefined || keyOf(one) === keyOf(other);
}

function keyOf({ channel = "inbox", withSubject = false, files }: Beside): string {
  return JSON.stringify([channel, withSubject, idsOf(files)]);
}

/** The text alone, of whatever holds one. */
export function partOf({
  message,
  subject,
  messageType,
  touched,
  caret,
  template,
}: Omit<Text, "beside">): Text {
  return { message, subject, messageType, touched, caret, ...(template && { template }) };
}

/** Without any, the draft says nothing of a template, or of texts before it. */
function put<T extends Draft>(draft: T, text: Text, replaced: Text[]): Changed<T> {
  const {
    template: _template,
    replaced: _replaced,
    channel,
    withSubject,
    files,
    ...others
  } = draft;
  const own = {
    ...(channel !== undefined && { channel }),
    ...(withSubject !== undefined && { withSubject }),
    ...(files !== undefined && { files }),
  };
  const goesWith = text.beside ?? own;
  return { ...others, ...goesWith, ...partOf(text), ...(replaced.length > 0 && { replaced }) };
}
