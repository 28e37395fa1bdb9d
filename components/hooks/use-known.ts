import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, PersonKnown, PersonView } from "@/lib/messaging/protocol";
import type { ComposerStore } from "./composer-store";
import { useEnvironment } from "./use-environment";

/** A page fills in within a second or two (design section 4); the last reading is believed. */
const momentsMs = [300, 700, 1_500];

/**
 * What is known of the person by now. The page is read again while name or proof is missing, and
 * whenever the tab goes to another address; all of it ends with this screen. While a send is under
 * way nothing changes, and after it no fact of the person does; a move meanwhile is told at its end.
 * A side panel reads the tab in front of its window, whatever tab its person is from; `isUnseen`:
 * Chrome tells nothing of that one.
 */
export function useKnown(
  view: ComposerView,
  store: ComposerStore,
  { isSending, isSent }: { isSending: boolean; isSent: boolean },
) {
  const { tab, panel } = useEnvironment();
  const { recipientId, origin } = view.person;
  const person = useStore(store, (state) => state.person);
  const [lastContact, setLastContact] = useState(view.lastContact);
  const [moved, setMoved] = useState<PersonKnown["moved"]>(null);
  const [stays, setStays] = useState(false);
  const [isUnseen, setUnseen] = useState(false);
  const now = useRef({ isSending, isSent, isComplete: isComplete(view.person) });
  useEffect(() => {
    now.current = { isSending, isSent, isComplete: isComplete(person) };
  });

  /** `since`: how often the text had been changed when this was asked. */
  function learn(answer: Result<PersonKnown>, since: number): void {
    if (!answer.ok || now.current.isSending || now.current.isSent) return;
    setLastContact(answer.value.lastContact);
    store.getState().learn(answer.value, since);
  }
  const learnRef = useRef(learn);
  useEffect(() => {
    learnRef.current = learn;
  });

  useEffect(() => {
    if (tab === null || isSending || (origin !== "tab" && panel === null)) return;
    let timers: ReturnType<typeof setTimeout>[] = [];
    let moves = 0;
    const clear = () => timers.forEach(clearTimeout);
    const read = async (isLast: boolean) => {
      const at = moves;
      const front = (await panel?.front()) ?? null;
      const isOver = () => at !== moves || now.current.isSending;
      if (isOver()) return;
      setUnseen(front?.isCalled === false);
      if (front?.isCalled === false) return setMoved(null);
      const tabId = front === null ? {} : { tabId: front.id };
      const { changes } = store.getState();
      const answer = await ask("recipient.read-again", { recipientId, ...tabId });
      if (isOver()) return;
      learnRef.current(answer, changes);
      if (!answer.ok) return;
      const { person, moved: who } = answer.value;
      if (who === null && isComplete(person)) clear();
      if (who === null || who.isSure || isLast) setMoved(who);
    };
    const readSoon = () => {
      clear();
      timers = momentsMs.map((ms, at) =>
        setTimeout(() => void read(at === momentsMs.length - 1), ms),
      );
    };
    if (origin === "tab" && !now.current.isComplete && !now.current.isSent) readSoon();
    const stop = tab.watch(() => {
      moves += 1;
      setStays(false);
      readSoon();
      void read(false);
    });
    return () => {
      moves += 1;
      clear();
      stop();
    };
  }, [tab, panel, origin, recipientId, store, isSending]);

  const name = async (typed: { name: string; firstName: string | null }) => {
    const { changes } = store.getState();
    learnRef.current(await ask("recipient.name", { recipientId, ...typed }), changes);
  };
  const stay = () => setStays(true);
  return { person, lastContact, moved, isUnseen, stays, stay, name, learn };
}

function isComplete({ proven, name }: PersonView): boolean {
  return proven && name !== null;
}
