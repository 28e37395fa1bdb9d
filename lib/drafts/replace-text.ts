import * as v from "valibot";
import { longText, uuid } from "../kernel/fields";

/** The template that a text was filled from, so that it can be filled again when more is known. */
export const filledFromSchema = v.object({
  id: uuid,
  /** What was answered to its questions, by question. */
  answers: v.record(v.string(), longText),
  /** False for the default of new messages, which nobody picked for this one. */
  isChosen: v.boolean(),
});

/** A text as it was before another one took its place. What goes with a message beside it stays. */
export const textSchema = v.object({
  message: longText,
  subject: longText,
  messageType: v.picklist(["message", "inmail"]),
  touched: v.boolean(),
  caret: v.number(),
  template: v.exactOptional(filledFromSchema),
});
export type Text = v.InferOutput<typeof textSchema>;

/** Far more than anybody chooses for one message; it only bounds what is kept. */
const most = 20;

/** The texts that Undo brings back, the latest last. */
export const replacedSchema = v.pipe(v.array(textSchema), v.maxLength(most));

type Draft = Text & { replaced?: Text[] };
type Changed<T extends Draft> = Omit<T, "template" | "replaced"> & Draft;

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

/** Puts another text in the place of a draft's, which `undoReplace` brings back. */
export function replaceText<T extends Draft>(draft: T, next: Text): Changed<T> {
  const all = [...(draft.replaced ?? []), partOf(draft)];
  return put(draft, next, all.length > most ? typed(all).slice(-most) : all);
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
  const rest = replaced.slice(0, -1);
  return put(draft, before, draft.touched ? [partOf(draft), ...rest] : rest);
}

/** Those that somebody typed; the others only filled a template. */
export function typed(texts: readonly Text[]): Text[] {
  return texts.filter(({ touched }) => touched);
}

/** The text alone, of whatever holds one. */
export function partOf({ message, subject, messageType, touched, caret, template }: Text): Text {
  return { message, subject, messageType, touched, caret, ...(template && { template }) };
}

/** Without any, the draft says nothing of a template, or of texts before it. */
function put<T extends Draft>(draft: T, text: Text, replaced: Text[]): Changed<T> {
  const { template: _template, replaced: _replaced, ...others } = draft;
  return { ...others, ...partOf(text), ...(replaced.length > 0 && { replaced }) };
}
