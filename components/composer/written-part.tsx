import type { RefObject } from "react";
import { later } from "@/components/ui/later";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Failure } from "@/lib/kernel/failure";
import type { AccountView, DraftText, PersonView } from "@/lib/messaging/protocol";
import styles from "./composer.module.css";
import { MessageFields } from "./message-fields";
import { NameOffer } from "./name-offer";
import { TypeChoice } from "./type-choice";

/** Nobody attaches a file in the first frame; its place is kept. */
const AttachedFiles = later(async () => (await import("./attached-files")).AttachedFiles);
/** Few accounts have a choice. */
const ChannelChoice = later(async () => (await import("./channel-choice")).ChannelChoice);

interface WrittenPartProps {
  person: PersonView;
  draft: DraftText;
  plan: AccountView["plan"];
  locked: boolean;
  notKept: Failure | null;
  errors: { subject: string | null; message: string | null };
  subjectRef: RefObject<HTMLInputElement | null>;
  messageRef: RefObject<HTMLTextAreaElement | null>;
  onChoose: (type: DraftText["messageType"]) => void;
  onEdit: (change: Partial<DraftText>) => void;
  onPutIn: (firstName: string) => void;
  onSend: () => void;
  onAttaching: (is: boolean) => void;
}

/** What is written, and as what it goes. */
export function WrittenPart(props: WrittenPartProps) {
  const { person, draft, plan, locked, notKept, errors, subjectRef, messageRef } = props;
  const { onChoose, onEdit, onPutIn, onSend, onAttaching } = props;
  const { messageType, files = [] } = draft;
  return (
    <>
      <TypeChoice value={draft.messageType} inactive={locked} onChoose={onChoose} />
      {draft.messageType === "message" &&
        (plan === "sales-navigator" || draft.channel === "sales-navigator") && (
          <ChannelChoice
            value={draft.channel ?? "inbox"}
            inactive={locked}
            onChoose={(channel) => onEdit({ channel })}
          />
        )}
      <MessageFields
        draft={draft}
        locked={locked}
        subjectError={errors.subject}
        messageError={errors.message}
        subjectRef={subjectRef}
        messageRef={messageRef}
        onEdit={onEdit}
        onSend={onSend}
      />
      <div className={messageType === "message" ? styles["files"] : undefined}>
        <AttachedFiles
          files={files}
          offers={messageType === "message"}
          locked={locked}
          onFiles={(next) => onEdit({ files: next })}
          onAttaching={onAttaching}
        />
      </div>
      <div aria-live="polite" className={styles["status"]}>
        <NameOffer person={person} draft={draft} onPutIn={onPutIn} />
      </div>
      <div aria-live="assertive" className={styles["status"]}>
        {notKept !== null && <FailureNotice failure={notKept} tone="warn" />}
      </div>
    </>
  );
}
