import { useState } from "react";
import { i18n } from "#i18n";
import { useStore } from "zustand";
import type { ComposerStore } from "@/components/hooks/composer-store";
import { useAltCalls } from "@/components/hooks/use-alt-calls";
import type { Mark } from "@/components/ui/marked-text-area";
import { later } from "@/components/ui/later";
import { FailureNotice } from "@/components/words/failure-notice";
import type { AccountView, PersonView } from "@/lib/messaging/protocol";
import styles from "./composer.module.css";
import type { Lock } from "./attached-files";
import { MessageFields } from "./message-fields";
import { TypeChoice } from "./type-choice";
import type { Writing } from "./use-writing";
import rowStyles from "./written-part.module.css";

/** Nobody attaches a file in the first frame; its place is kept. */
const AttachedFiles = later(async () => (await import("./attached-files")).AttachedFiles);
const TemplatePicker = later(
  async () => (await import("@/components/picker/template-picker")).TemplatePicker,
);
/** Few accounts have a choice. */
const ChannelChoice = later(async () => (await import("./channel-choice")).ChannelChoice);

/** Of use once something was typed. */
const NameOffer = later(async () => (await import("./name-offer")).NameOffer);
/** Only InMail has figures of replies. */
const ReplyHint = later(async () => (await import("./reply-hint")).ReplyHint);

interface WrittenPartProps {
  store: ComposerStore;
  person: PersonView;
  marks: readonly Mark[] | undefined;
  plan: AccountView["plan"];
  lock: Lock | null;
  checksSpelling: boolean;
  errors: { subject: string | null; message: string | null };
  writing: Writing;
  /** First names that were in use before, until they are dealt with. */
  names: { former: readonly string[]; settle: () => void };
  onSend: () => void;
}

/** What is written, and as what it goes. */
export function WrittenPart(props: WrittenPartProps) {
  const { store, person, marks, plan, lock, checksSpelling, errors, writing, names, onSend } =
    props;
  const { draft, notKept, earlier, isFollowed } = useStore(store);
  const { subjectRef, messageRef, toMessage } = writing;
  const { messageType, files = [] } = draft;
  const locked = lock !== null;
  const calls = useAltCalls("t");
  const [attachPlace, setAttachPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <div className={rowStyles["row"]}>
        <TypeChoice value={draft.messageType} inactive={locked} onChoose={writing.chooseType} />
        <div className={rowStyles["slot"]}>
          <TemplatePicker
            person={person}
            draft={draft}
            locked={locked}
            calls={calls}
            onPick={writing.pick}
            onLeave={toMessage}
          />
        </div>
      </div>
      {draft.messageType === "message" &&
        (plan === "sales-navigator" || draft.channel === "sales-navigator") && (
          <ChannelChoice
            value={draft.channel ?? "inbox"}
            inactive={locked}
            onChoose={(channel) => writing.edit({ channel })}
          />
        )}
      <MessageFields
        draft={draft}
        marks={marks}
        locked={locked}
        checksSpelling={checksSpelling}
        subjectError={errors.subject}
        messageError={errors.message}
        subjectRef={subjectRef}
        messageRef={messageRef}
        onEdit={writing.edit}
        beside={messageType === "message" && <span ref={setAttachPlace} />}
        onUndo={
          locked || draft.touched || draft.replaced === undefined ? null : writing.undoInField
        }
        onSend={onSend}
      />
      {messageType === "inmail" && <ReplyHint text={draft.message} onUndone={toMessage} />}
      <div className={styles["files"]}>
        <AttachedFiles
          files={files}
          place={attachPlace}
          lock={lock}
          onFiles={writing.putFiles}
          onAttaching={writing.attach}
        />
      </div>
      <div aria-live="polite" className={styles["status"]}>
        {draft.touched && (
          <NameOffer
            person={person}
            draft={draft}
            former={names.former}
            onPutIn={writing.putIn}
            onRename={(renamed) => {
              writing.rename(renamed);
              names.settle();
            }}
            onLeave={() => {
              toMessage();
              names.settle();
            }}
          />
        )}
        {earlier !== null && <p className={rowStyles["quiet"]}>{i18n.t("drafts.other_window")}</p>}
        {earlier === null && isFollowed && (
          <p className={rowStyles["quiet"]}>{i18n.t("drafts.followed")}</p>
        )}
      </div>
      <div aria-live="assertive" className={styles["status"]}>
        {notKept !== null && <FailureNotice failure={notKept} tone="warn" />}
      </div>
    </>
  );
}
