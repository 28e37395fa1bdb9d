import { useRef, useState } from "react";
import type { Chosen, ComposerStore } from "@/components/hooks/composer-store";
import type { DraftText } from "@/lib/messaging/protocol";
import { showFirstGap } from "./where-stopped";

export type Writing = ReturnType<typeof useWriting>;

/**
 * What can be done to the text of a composer, and the fields that it is in. Whatever it is, what was
 * asked about the text as it was is not asked of another one (`forget`).
 */
export function useWriting(store: ComposerStore, forget: () => void) {
  const text = store.getState();
  const [isTypeChosen, setTypeChosen] = useState(text.draft.messageType === "inmail");
  const [isAttaching, setAttaching] = useState(false);
  const subjectRef = useRef<HTMLInputElement>(null);
  const messageRef = useRef<HTMLTextAreaElement>(null);

  function withoutQuestions<T>(act: () => T): T {
    forget();
    return act();
  }

  function toMessage(): void {
    messageRef.current?.focus();
  }

  /** The button may go; and only in a field that is in use does the browser's own Undo live on. */
  function inMessage<T>(act: () => T): T {
    toMessage();
    return withoutQuestions(act);
  }

  function chooseType(messageType: DraftText["messageType"]): void {
    setTypeChosen(true);
    void withoutQuestions(() => text.chooseType(messageType));
  }

  async function pick(chosen: Chosen): Promise<void> {
    const isFilled = await withoutQuestions(() => text.putTemplate(chosen));
    if (!isFilled) return;
    setTypeChosen(true);
    showFirstGap(store.getState().draft, subjectRef.current, messageRef.current);
  }

  /** From when a file was given until the text names it. */
  function attach(is: boolean): void {
    if (is) forget();
    setAttaching(is);
  }

  return {
    subjectRef,
    messageRef,
    isTypeChosen,
    isAttaching,
    toMessage,
    chooseType,
    /** As above, by a button that goes with it. */
    takeType: (messageType: DraftText["messageType"]) => inMessage(() => chooseType(messageType)),
    pick: (chosen: Chosen) => void pick(chosen),
    attach,
    edit: (change: Partial<DraftText>) => withoutQuestions(() => text.edit(change)),
    putFiles: (files: NonNullable<DraftText["files"]>) =>
      withoutQuestions(() => text.putFiles(files)),
    putIn: (firstName: string) => inMessage(() => text.putIn(firstName)),
    rename: (renamed: Pick<DraftText, "message" | "subject">) =>
      inMessage(() => text.rename(renamed)),
    startOver: () => void inMessage(() => text.putTemplate(null)),
    undo: () => inMessage(text.undo),
    /** By a key in a field, which keeps the focus. */
    undoInField: () => withoutQuestions(text.undo),
  };
}
