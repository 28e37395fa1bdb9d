import { type RefObject, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createComposerStore } from "@/components/hooks/composer-store";
import { useAllowance } from "@/components/hooks/use-allowance";
import { useArmed } from "@/components/hooks/use-armed";
import { useCursor } from "@/components/hooks/use-cursor";
import type { Whom } from "@/components/hooks/use-composer";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useGreeting } from "@/components/hooks/use-greeting";
import { useGuard } from "@/components/hooks/use-guard";
import { useKnown } from "@/components/hooks/use-known";
import { usePreflight } from "@/components/hooks/use-preflight";
import { useSecondsLeft } from "@/components/hooks/use-seconds-left";
import { useSendingAccount } from "@/components/hooks/use-sending-account";
import { useSend } from "@/components/hooks/use-send";
import { MessagesLeft } from "@/components/quota/messages-left";
import { isDefault } from "@/lib/drafts/replace-text";
import type { ComposerView, PersonView } from "@/lib/messaging/protocol";
import { BeforeYouSend } from "./before-you-send";
import styles from "./composer.module.css";
import { contactOf } from "./contact-of";
import { PersonHeader } from "./person-header";
import { SendBar } from "./send-bar";
import { StatusPart } from "./status-part";
import { TabNotices } from "./tab-notices";
import { useTrySend } from "./use-try-send";
import { useWriting } from "./use-writing";
import { usedUp, whatStops } from "./what-stops";
import { errorFor } from "./where-stopped";
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
  const { draft, attemptId, earlier } = useStore(store);
  const { allowance, failure: notAsked, learn } = useAllowance(view.allowance, view.account.id);
  const { recipientId } = view.person;
  const sending = useSend(store, view, learn);
  const { attempt, isSending, isDone: sent } = sending;
  const writing = useWriting(store, sending.forget);
  const { isAttaching, messageRef, toMessage } = writing;
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
  const guard = useGuard(view, person, draft);
  const isArmed = useArmed(`${recipientId} ${person.proven} ${name}`);
  const armed = isArmed && guard.isReady;
  useCursor(writing, store, !isSwitched);

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
  const isStopped =
    !armed || asksWho || another !== null || isAttaching || sender.isSwitching || gone !== null;
  // While that is a question, nothing is sent at all.
  const stays = moved?.isOwnTab === true;
  const trying = useTrySend({ sending, guard, writing, stop, isStopped, stays });
  const { trySend, sendAgain, shown } = trying;

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
          store={store}
          person={person}
          marks={guard.found?.marks}
          plan={sender.account?.plan ?? null}
          lock={lock}
          checksSpelling={view.checksSpelling}
          errors={{ subject: errorFor("subject", shown), message: errorFor("message", shown) }}
          writing={writing}
          names={greeting}
          onSend={() => trySend()}
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
          isTypeChosen={writing.isTypeChosen}
          onChoose={writing.takeType}
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
            onStartOver={writing.startOver}
            onUndo={writing.undo}
          />
        )}
      </div>
      {sent && <MessagesLeft allowance={allowance} />}
    </main>
  );
}
