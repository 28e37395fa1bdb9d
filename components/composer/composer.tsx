import { useRef, useState } from "react";
import { useStore } from "zustand";
import { createComposerStore } from "@/components/hooks/composer-store";
import { useAllowance } from "@/components/hooks/use-allowance";
import { useArmed } from "@/components/hooks/use-armed";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useSend } from "@/components/hooks/use-send";
import { MessagesLeft } from "@/components/quota/messages-left";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import type { ComposerView, DraftText } from "@/lib/messaging/protocol";
import { BeforeYouSend } from "./before-you-send";
import styles from "./composer.module.css";
import { MessageFields } from "./message-fields";
import { OutcomeNotice } from "./outcome-notice";
import { PersonHeader } from "./person-header";
import { sayStop } from "./say-stop";
import { SendBar } from "./send-bar";
import { TypeChoice } from "./type-choice";
import { type Stop, whatStops } from "./what-stops";
import { errorFor, showWhere, useCaret } from "./where-stopped";

interface ComposerProps {
  view: ComposerView;
  /** Opens the composer anew: for the next message, or for the person now on the page. */
  onReopen: () => void;
}

/** The whole composer for one person, from top to bottom as design section 9 has it. */
export function Composer({ view, onReopen }: ComposerProps) {
  const { openOptions, now } = useEnvironment();
  const [store] = useState(() => createComposerStore(view));
  const { draft, replaced, notKept, edit, startOver, undo } = useStore(store);
  const { allowance, failure: notAsked, learn } = useAllowance(view.allowance);
  const { recipientId, name, slug } = view.person;
  const { send, isSending, report, lastContact, forget } = useSend(store, recipientId, learn);
  const armed = useArmed(recipientId);
  const [tried, setTried] = useState<Stop | null>(null);
  const subjectRef = useRef<HTMLInputElement>(null);
  const messageRef = useRef<HTMLTextAreaElement>(null);
  useCaret(messageRef, view.draft.caret);

  function change(part: Partial<DraftText>): void {
    forget();
    edit(part);
  }

  const stop = whatStops(draft, allowance, now());
  const sent = report?.ok === true && report.value.outcome.state === "sent";
  const shown = tried?.kind === stop?.kind ? stop : null;

  function trySend(): void {
    if (!armed || isSending || sent || stop?.kind === "quota") return;
    setTried(stop);
    if (stop === null) send();
    else showWhere(stop, subjectRef.current, messageRef.current);
  }

  return (
    <main className={styles["composer"]}>
      <PersonHeader person={view.person} />
      {!sent && (
        <>
          <TypeChoice
            value={draft.messageType}
            inactive={isSending}
            onChoose={(messageType) => change({ messageType })}
          />
          <MessageFields
            draft={draft}
            locked={isSending}
            subjectError={errorFor("subject", shown)}
            messageError={errorFor("message", shown)}
            subjectRef={subjectRef}
            messageRef={messageRef}
            onEdit={change}
            onSend={trySend}
          />
          {notKept !== null && <FailureNotice failure={notKept} tone="warn" />}
        </>
      )}
      {!sent && (
        <BeforeYouSend
          view={view}
          lastContact={lastContact ?? view.lastContact}
          messageType={draft.messageType}
          allowance={allowance}
          notAsked={notAsked}
          stop={stop}
          saidAtField={shown !== null}
        />
      )}
      <div className={sent ? undefined : styles["foot"]}>
        <div role="status" className={styles["status"]}>
          {report !== undefined && !isSending && (
            <OutcomeNotice
              report={report}
              at={lastContact?.at ?? null}
              name={name ?? slug}
              onSend={send}
              onReopen={onReopen}
              onSettings={() => void openOptions()}
            />
          )}
          {stop?.kind === "quota" && !sent && (
            <Notice tone="warn">
              <p>{sayStop(stop, now())}</p>
            </Notice>
          )}
        </div>
        {!sent && (
          <SendBar
            inactive={!armed || stop?.kind === "quota"}
            busy={isSending}
            canStartOver={draft.touched}
            canUndo={replaced !== null}
            onSend={trySend}
            onStartOver={startOver}
            onUndo={undo}
          />
        )}
      </div>
      {sent && <MessagesLeft allowance={allowance} now={now()} />}
    </main>
  );
}
