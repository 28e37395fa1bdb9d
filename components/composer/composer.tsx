import { type RefObject, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { type Chosen, createComposerStore } from "@/components/hooks/composer-store";
import { useAllowance } from "@/components/hooks/use-allowance";
import { useArmed } from "@/components/hooks/use-armed";
import { useCursor } from "@/components/hooks/use-cursor";
import type { Whom } from "@/components/hooks/use-composer";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useGreeting } from "@/components/hooks/use-greeting";
import { type Agreement, useGuard } from "@/components/hooks/use-guard";
import { useKnown } from "@/components/hooks/use-known";
import { usePreflight } from "@/components/hooks/use-preflight";
import { useSecondsLeft } from "@/components/hooks/use-seconds-left";
import { useSendingAccount } from "@/components/hooks/use-sending-account";
import { useSend } from "@/components/hooks/use-send";
import { MessagesLeft } from "@/components/quota/messages-left";
import { isDefault } from "@/lib/drafts/replace-text";
import type { ComposerView, Consent, DraftText, PersonView } from "@/lib/messaging/protocol";
import { BeforeYouSend } from "./before-you-send";
import styles from "./composer.module.css";
import { contactOf } from "./contact-of";
import { PersonHeader } from "./person-header";
import { SendBar } from "./send-bar";
import { StatusPart } from "./status-part";
import { TabNotices } from "./tab-notices";
import { type Stop, usedUp, whatStops } from "./what-stops";
import { errorFor, showFirstGap, showWhere } from "./where-stopped";
import { WrittenPart } from "./written-part";

interface ComposerProps {
  view: ComposerView;
  /** Whether another account was just picked here, so that the focus is still at the list of them. */
  isSwitched: boolean;
  onSwitched: (view: ComposerView) => void;
  /** Opens the composer anew: for the next message, or for somebody else. */
  onReopen: (whom: Whom) => void;
  onExplain: (person: PersonView) => void;
  /** Holds the attempt that the text on screen is by now; null for none that is still wanted. */
  attemptRef: RefObject<string | null>;
}

/** The whole composer for one person, from top to bottom as design section 9 has it. */
export function Composer(props: ComposerProps) {
  const { view, isSwitched, onSwitched, onReopen, onExplain, attemptRef } = props;
  const { now } = useEnvironment();
  const [store] = useState(() => createComposerStore(view));
  const { draft, attemptId, earlier, edit, putIn, putTemplate, rename, undo } = useStore(store);
  const { allowance, failure: notAsked, learn } = useAllowance(view.allowance, view.account.id);
  const { recipientId } = view.person;
  const sending = useSend(store, view, learn);
  const { send, attempt, isSending, isDone: sent, forget } = sending;
  const [isAttaching, setAttaching] = useState(false);
  const sender = useSendingAccount(view, store, attempt, onSwitched, isAttaching);
  const held =
    attempt?.outcome.state === "held"
      ? { since: attempt.startedAt, until: attempt.outcome.until }
      : null;
  const secondsLeft = useSecondsLeft(held?.until ?? null);
  const known = useKnown(view, store, { isSending, isSent: sent });
  const { person, moved } = known;
  const greeting = useGreeting(person, store, known.learn);
  const name = person.name ?? person.slug;
  const preflight = usePreflight(store, person, draft.messageType, isSending || sent);
  const another = sent || isSending ? null : (preflight?.stop ?? null);
  const [isTypeChosen, setTypeChosen] = useState(draft.messageType === "inmail");
  const guard = useGuard(view, person, draft);
  const isArmed = useArmed(`${recipientId} ${person.proven} ${name}`);
  const armed = isArmed && guard.isReady;
  const [tried, setTried] = useState<Stop | null>(null);
  const subjectRef = useRef<HTMLInputElement>(null);
  const messageRef = useRef<HTMLTextAreaElement>(null);
  useCursor({ subjectRef, messageRef }, store, !isSwitched);

  function change(part: Partial<DraftText>): void {
    forget();
    edit(part);
  }

  function chooseType(messageType: DraftText["messageType"]): void {
    setTypeChosen(true);
    void withoutQuestions(() => store.getState().chooseType(messageType));
  }

  async function pick(chosen: Chosen): Promise<void> {
    const isFilled = await withoutQuestions(() => putTemplate(chosen));
    if (!isFilled) return;
    setTypeChosen(true);
    showFirstGap(store.getState().draft, subjectRef.current, messageRef.current);
  }

  /** What was asked about the text as it was is not asked of another one. */
  function withoutQuestions<T>(act: () => T): T {
    forget();
    return act();
  }

  /** From when a file was given until the text names it. */
  function attach(is: boolean): void {
    if (is) forget();
    setAttaching(is);
  }

  function toMessage(): void {
    messageRef.current?.focus();
  }

  /** The button may go; and only in a field that is in use does the browser's own Undo live on. */
  function inMessage<T>(act: () => T): T {
    toMessage();
    return withoutQuestions(act);
  }

  useEffect(() => {
    attemptRef.current = sent ? null : attemptId;
    return () => {
      attemptRef.current = null;
    };
  }, [attemptRef, attemptId, sent]);

  // The button that had the focus has just gone.
  useEffect(() => {
    if (sending.isUndone) messageRef.current?.focus();
  }, [sending.isUndone, messageRef]);

  // Courier's own record may be of another account's message: the service's word comes first.
  const isReply = preflight?.conversation ?? known.lastContact?.state === "sent";
  const stop = whatStops(draft, allowance, now(), {
    isReply,
    leftOver: guard.found?.leftOver ?? null,
  });
  const lock =
    secondsLeft > 0 ? "held" : isSending ? "sending" : sender.isSwitching ? "switching" : null;
  const gone = usedUp(stop);
  const asksWho = moved !== null && !known.stays && !isSending;
  const shown = tried?.kind === stop?.kind ? stop : null;
  const isStopped =
    !armed || asksWho || another !== null || isAttaching || sender.isSwitching || gone !== null;

  /** The one way from any press to a send: past all that stops one, and with the guard's look. */
  function trySend(agreed: Agreement[] = [], given: Consent[] = []): void {
    if (isStopped || isSending || sent) return;
    const { asks, consents } = guard.judge(agreed, stop);
    const stays = stop?.kind === "left-over" && asks !== "as-written" ? null : stop;
    setTried(stays);
    if (stays !== null) showWhere(stays, subjectRef.current, messageRef.current);
    // Who chose to stay with the person has answered what the worker would ask.
    else if (asks === null)
      send(...consents, ...given, ...(moved?.isOwnTab === true ? staying : []));
  }

  /** What the worker asked was asked of a text that the guard may have questions about. */
  function sendAgain(consent: Consent): void {
    if (consent === "as-written") trySend([consent]);
    else trySend([], [consent]);
  }

  return (
    <main className={styles["composer"]}>
      <TabNotices
        moved={asksWho ? moved : null}
        isUnseen={known.isUnseen}
        name={name}
        isSent={sent}
        onReopen={onReopen}
        onStay={() => {
          toMessage();
          known.stay();
        }}
      />
      <PersonHeader
        person={person}
        greeting={greeting}
        locked={isSending || sent}
        onName={(typed) => void known.name(typed)}
        onNamed={toMessage}
        onExplain={() => onExplain(person)}
      />
      {!sent && (
        <WrittenPart
          person={person}
          draft={draft}
          marks={guard.found?.marks}
          plan={sender.account?.plan ?? null}
          lock={lock}
          store={store}
          checksSpelling={view.checksSpelling}
          errors={{ subject: errorFor("subject", shown), message: errorFor("message", shown) }}
          subjectRef={subjectRef}
          messageRef={messageRef}
          onChoose={chooseType}
          onEdit={change}
          former={greeting.former}
          onPick={(chosen) => void pick(chosen)}
          onUndo={() => withoutQuestions(undo)}
          onPutIn={(firstName) => inMessage(() => putIn(firstName))}
          onRename={(renamed) => {
            inMessage(() => rename(renamed));
            greeting.settle();
          }}
          onLeave={() => {
            toMessage();
            greeting.settle();
          }}
          onSend={() => trySend()}
          onFiles={(files) => withoutQuestions(() => store.getState().putFiles(files))}
          onAttaching={attach}
        />
      )}
      {!sent && (
        <BeforeYouSend
          person={person}
          account={view.account}
          accountBy={view.accountBy}
          sender={{
            ...sender,
            inactive: isSending || sender.isSwitching || isAttaching,
            takesFocus: isSwitched,
          }}
          lastContact={contactOf(attempt, secondsLeft) ?? known.lastContact}
          messageType={draft.messageType}
          known={preflight}
          isTypeChosen={isTypeChosen}
          onChoose={(type) => inMessage(() => chooseType(type))}
          allowance={allowance}
          notAsked={notAsked}
          found={guard.found}
          isAsked={guard.asked === "wrong-name"}
          stop={stop}
          saidAtField={shown !== null}
        />
      )}
      <div className={sent ? undefined : styles["foot"]}>
        <StatusPart
          sending={sending}
          stopped={another ?? sending.stopped}
          isSent={sent}
          isHeld={secondsLeft > 0}
          guard={guard}
          gone={gone}
          name={name}
          onAgree={(agreement) => trySend([agreement])}
          onSendAgain={sendAgain}
          isStopped={isStopped}
          onReopen={onReopen}
        />
        {!sent && (
          <SendBar
            inactive={isStopped}
            busy={isSending}
            held={held}
            secondsLeft={secondsLeft}
            canStartOver={!isDefault(draft)}
            canUndo={draft.replaced !== undefined || earlier !== null}
            onSend={() => trySend()}
            onUndoSend={() => void sending.undo()}
            onStartOver={() => void inMessage(() => putTemplate(null))}
            onUndo={() => inMessage(undo)}
          />
        )}
      </div>
      {sent && <MessagesLeft allowance={allowance} />}
    </main>
  );
}

const staying: Consent[] = ["changed-recipient"];
