import { useEffect, useState } from "react";
import { ask } from "@/lib/messaging/client";
import type { DraftText, PersonView } from "@/lib/messaging/protocol";
import type { Preflight } from "@/lib/preflight/preflight";
import type { ComposerStore } from "./composer-store";

/** Milliseconds of looking at the open composer that count as a wish to know. */
const lookMs = 1_500;

/**
 * What the service knows of the person, or null as long as nothing was told. It is asked from the
 * first key, the first choice, or a moment of looking on: whoever opens the popup by mistake has
 * asked nothing. While `isPaused` (a send is under way, or done) nothing is asked.
 */
export function usePreflight(
  store: ComposerStore,
  person: PersonView,
  messageType: DraftText["messageType"],
  isPaused: boolean,
): Preflight | null {
  const [known, setKnown] = useState<Preflight | null>(null);
  const hasBegun = useBegun(store);
  const asks = hasBegun && !isPaused;
  // A page that proves more may contradict the service; what was asked already costs no request.
  useEffect(() => {
    if (!asks) return;
    let isLatest = true;
    const learn = async () => {
      const { recipientId } = person;
      const told = await ask("preflight.ask", { recipientId, messageType });
      if (isLatest && told.ok) setKnown(told.value);
    };
    void learn();
    return () => {
      isLatest = false;
    };
  }, [asks, person, messageType]);
  return known;
}

function useBegun(store: ComposerStore): boolean {
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => {
    if (hasBegun) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") timer = setTimeout(() => setBegun(true), lookMs);
    };
    look();
    document.addEventListener("visibilitychange", look);
    const stop = store.subscribe(({ changes }, before) => {
      // A template that is filled again is nobody's key.
      if (changes !== before.changes) setBegun(true);
    });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      stop();
    };
  }, [hasBegun, store]);
  return hasBegun;
}
