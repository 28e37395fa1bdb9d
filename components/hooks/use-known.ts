import { useEffect, useRef, useState } from "react";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, PersonKnown, PersonView } from "@/lib/messaging/protocol";
import type { ComposerStore } from "./composer-store";
import { useEnvironment } from "./use-environment";

/** A page fills in within a second or two (design section 4); the last reading is believed. */
const momentsMs = [300, 700, 1_500];

/**
 * What is known of the person by now. The page is read again while name or proof is missing, and
 * whenever the tab goes to another address; all of it ends with this screen. While `isPaused` (a
 * send is under way, or done) nothing changes.
 */
export function useKnown(view: ComposerView, store: ComposerStore, isPaused: boolean) {
  const { tab } = useEnvironment();
  const { recipientId, origin } = view.person;
  const [known, setKnown] = useState<Pick<ComposerView, "person" | "lastContact">>(view);
  const [moved, setMoved] = useState<PersonKnown["moved"]>(null);
  const [stays, setStays] = useState(false);
  const paused = useRef(isPaused);
  const wasComplete = useRef(isComplete(view.person));
  useEffect(() => {
    paused.current = isPaused;
  }, [isPaused]);

  /** `since`: how often the text had been changed when this was asked. */
  function learn(answer: Result<PersonKnown>, since: number): void {
    if (!answer.ok || paused.current) return;
    const { person, lastContact } = answer.value;
    setKnown({ person, lastContact });
    store.getState().learn(answer.value, since);
  }
  const learnRef = useRef(learn);
  useEffect(() => {
    learnRef.current = learn;
  });

  useEffect(() => {
    if (origin !== "tab" || tab === null) return;
    let timers: ReturnType<typeof setTimeout>[] = [];
    const clear = () => timers.forEach(clearTimeout);
    const read = async (isLast: boolean) => {
      if (paused.current) return;
      const { changes } = store.getState();
      const answer = await ask("recipient.read-again", { recipientId });
      learnRef.current(answer, changes);
      if (!answer.ok) return;
      const { person, moved: now } = answer.value;
      if (now === null && isComplete(person)) clear();
      if (now === null || now.isSure || isLast) setMoved(now);
    };
    const readSoon = () => {
      clear();
      timers = momentsMs.map((ms, at) =>
        setTimeout(() => void read(at === momentsMs.length - 1), ms),
      );
    };
    if (!wasComplete.current) readSoon();
    const stop = tab.watch(() => {
      setStays(false);
      readSoon();
      void read(false);
    });
    return () => {
      clear();
      stop();
    };
  }, [tab, origin, recipientId, store]);

  const name = async (typed: { name: string; firstName: string | null }) => {
    const { changes } = store.getState();
    learnRef.current(await ask("recipient.name", { recipientId, ...typed }), changes);
  };
  return { ...known, moved, stays, stay: () => setStays(true), name };
}

function isComplete({ proven, name }: PersonView): boolean {
  return proven && name !== null;
}
