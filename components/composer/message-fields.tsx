import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from "react";
import { i18n } from "#i18n";
import { cursorIn } from "@/components/hooks/use-cursor";
import { Button } from "@/components/ui/button";
import { type Mark, MarkedTextArea } from "@/components/ui/marked-text-area";
import { TextField } from "@/components/ui/text-field";
import type { DraftText } from "@/lib/messaging/protocol";
import { unfilledPlaces } from "@/lib/templates/unfilled-places";
import { LengthCounter } from "./length-counter";
import { isSendKey, isTextUndoKey } from "./send-key";

interface MessageFieldsProps {
  draft: DraftText;
  /** What to mark in the message, once its second look is there. */
  marks: readonly Mark[] | undefined;
  locked: boolean;
  checksSpelling: boolean;
  subjectError: string | null;
  messageError: string | null;
  subjectRef: RefObject<HTMLInputElement | null>;
  messageRef: RefObject<HTMLTextAreaElement | null>;
  /** What else can be done, beside the label of the message. */
  beside: ReactNode;
  onEdit: (change: Partial<DraftText>) => void;
  /** Brings back the text before the one in place; null where the fields' own Undo is meant. */
  onUndo: (() => void) | null;
  onSend: () => void;
}

/** An InMail needs a subject, a message has one for whoever asks for it. What is written in it is sent. */
export function MessageFields({
  draft,
  marks,
  locked,
  checksSpelling,
  subjectError,
  messageError,
  subjectRef,
  messageRef,
  beside,
  onEdit,
  onUndo,
  onSend,
}: MessageFieldsProps) {
  const onKey = keys(onSend, onUndo);
  /** A keystroke is kept with the cursor behind it. */
  function cursorNow(): Pick<DraftText, "cursor"> {
    const cursor = cursorIn({ subjectRef, messageRef });
    return cursor === null ? {} : { cursor };
  }
  const isInmail = draft.messageType === "inmail";
  const [isAsked, setAsked] = useState(false);
  const hasSubject = isInmail || draft.withSubject === true;
  useEffect(() => {
    if (isAsked) subjectRef.current?.focus();
  }, [isAsked, subjectRef]);
  function askForSubject(): void {
    setAsked(true);
    onEdit({ withSubject: true });
  }
  return (
    <>
      {hasSubject && (
        <TextField
          id="subject"
          ref={subjectRef}
          label={i18n.t("composer.subject")}
          value={draft.subject}
          required={isInmail}
          readOnly={locked}
          error={subjectError}
          aside={<LengthCounter text={draft.subject} kind="subject" />}
          dir="auto"
          spellCheck={checksSpelling}
          onValue={(subject) => onEdit({ subject, ...cursorNow() })}
          onKeyDown={onKey}
        />
      )}
      <MarkedTextArea
        id="message"
        ref={messageRef}
        label={i18n.t("composer.message")}
        value={draft.message}
        marks={marks ?? unfilledPlaces(draft.message)}
        readOnly={locked}
        dir="auto"
        spellCheck={checksSpelling}
        error={messageError}
        aside={
          <>
            {!hasSubject && !locked && (
              <Button look="quiet" onClick={askForSubject}>
                {i18n.t("composer.add_subject")}
              </Button>
            )}
            {beside}
            <LengthCounter text={draft.message} kind={draft.messageType} />
          </>
        }
        onText={(message, caret) => onEdit({ message, caret, ...cursorNow() })}
        onKeyDown={onKey}
      />
    </>
  );
}

/** A browser's own Undo knows nothing of a text that was put in whole. */
function keys(onSend: () => void, onUndo: (() => void) | null) {
  return (event: KeyboardEvent) => {
    const act = isSendKey(event) ? onSend : isTextUndoKey(event) ? onUndo : null;
    if (act === null) return;
    event.preventDefault();
    act();
  };
}
