import type { KeyboardEvent, RefObject } from "react";
import { i18n } from "#i18n";
import { MarkedTextArea } from "@/components/ui/marked-text-area";
import { TextField } from "@/components/ui/text-field";
import type { DraftText } from "@/lib/messaging/protocol";
import { unfilledPlaces } from "@/lib/templates/unfilled-places";
import { LengthCounter } from "./length-counter";
import { isSendKey, isUndoKey } from "./send-key";

interface MessageFieldsProps {
  draft: DraftText;
  locked: boolean;
  subjectError: string | null;
  messageError: string | null;
  subjectRef: RefObject<HTMLInputElement | null>;
  messageRef: RefObject<HTMLTextAreaElement | null>;
  onEdit: (change: Partial<DraftText>) => void;
  /** Brings back the text before the one in place; null where the fields' own Undo is meant. */
  onUndo: (() => void) | null;
  onSend: () => void;
}

export function MessageFields({
  draft,
  locked,
  subjectError,
  messageError,
  subjectRef,
  messageRef,
  onEdit,
  onUndo,
  onSend,
}: MessageFieldsProps) {
  const onKey = keys(onSend, onUndo);
  const isInmail = draft.messageType === "inmail";
  return (
    <>
      {isInmail && (
        <TextField
          id="subject"
          ref={subjectRef}
          label={i18n.t("composer.subject")}
          value={draft.subject}
          required
          readOnly={locked}
          error={subjectError}
          aside={<LengthCounter text={draft.subject} kind="subject" />}
          onValue={(subject) => onEdit({ subject })}
          onKeyDown={onKey}
        />
      )}
      <MarkedTextArea
        id="message"
        ref={messageRef}
        label={i18n.t("composer.message")}
        value={draft.message}
        marks={unfilledPlaces(draft.message)}
        readOnly={locked}
        spellCheck
        error={messageError}
        aside={<LengthCounter text={draft.message} kind={draft.messageType} />}
        onText={(message, caret) => onEdit({ message, caret })}
        onKeyDown={onKey}
      />
    </>
  );
}

/** A browser's own Undo knows nothing of a text that was put in whole. */
function keys(onSend: () => void, onUndo: (() => void) | null) {
  return (event: KeyboardEvent) => {
    const act = isSendKey(event) ? onSend : isUndoKey(event) ? onUndo : null;
    if (act === null) return;
    event.preventDefault();
    act();
  };
}
