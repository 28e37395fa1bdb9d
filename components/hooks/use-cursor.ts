import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Cursor } from "@/lib/drafts/draft";
import type { DraftText } from "@/lib/messaging/protocol";
import type { ComposerStore } from "./composer-store";
import { whenLoaded } from "./when-loaded";

/** The two fields of a message; the one for the subject is there for InMail only. */
export interface Fields {
  subjectRef: RefObject<HTMLInputElement | null>;
  messageRef: RefObject<HTMLTextAreaElement | null>;
}

/**
 * The cursor, the selection and the scroll position are where they were when this person's text was
 * last on screen, and in use unless something else is. From then on every move is told.
 */
export function useCursor(fields: Fields, store: ComposerStore, takesFocus: boolean): void {
  const first = useRef({ fields, takesFocus });
  // Before the first frame: a key that is pressed at the sight of it goes into the box.
  useLayoutEffect(() => {
    const { fields, takesFocus: isFree } = first.current;
    place(store.getState().draft, fields, isFree);
    // What `npm run bench` measures up to: the person is there and the box takes keys.
    performance.mark("ready");
  }, [store]);
  useEffect(() => {
    const { fields: shown } = first.current;
    return whenLoaded(import("./tell-cursor"), ({ tellCursor }) =>
      tellCursor(store, () => cursorIn(shown)),
    );
  }, [store]);
}

function place({ caret, cursor }: DraftText, { subjectRef, messageRef }: Fields, isFree: boolean) {
  const field = (cursor?.field === "subject" ? subjectRef.current : null) ?? messageRef.current;
  if (isFree) field?.focus();
  field?.setSelectionRange(cursor?.start ?? caret, cursor?.end ?? caret);
  const frame = messageRef.current?.parentElement;
  // Where none is known, the browser has scrolled to the cursor.
  if (frame && cursor !== undefined) frame.scrollTop = cursor.scrolled;
}

/** Where the cursor is now; null while neither field is in use. */
export function cursorIn({ subjectRef, messageRef }: Fields): Cursor | null {
  const fields = [subjectRef.current, messageRef.current];
  const field = fields.find((each) => each !== null && each === document.activeElement);
  if (!field) return null;
  const { selectionStart: start, selectionEnd: end } = field;
  if (start === null || end === null) return null;
  return {
    field: field === subjectRef.current ? "subject" : "message",
    start,
    end,
    scrolled: messageRef.current?.parentElement?.scrollTop ?? 0,
  };
}
