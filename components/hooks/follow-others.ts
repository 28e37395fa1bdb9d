import { concerns, type DraftChange } from "@/lib/drafts/draft-change";
import { ask } from "@/lib/messaging/client";
import { onDraftChange } from "@/lib/messaging/draft-changes";
import type { AttemptView } from "@/lib/messaging/protocol";
import type { ComposerStore } from "./composer-store";
import { keepAgain } from "./keep-again";

/** So long after a keystroke nobody's fingers are on the text. */
const quietMs = 1_000;

interface Others {
  /** While a send of this screen is under way or done, its own question tells what becomes of it. */
  isPaused: () => boolean;
  /** Another window sends to the person, or did. */
  show: (attempt: AttemptView) => void;
}

/**
 * Follows what other windows do to the text of this composer, until the function that it returns is
 * called. The text on screen is never changed within a second of a keystroke or while an input
 * method composes: then it is looked at later, and what is typed here goes on meanwhile. Nor before the
 * text here is kept, which is tried again meanwhile.
 */
export function followOthers(
  store: ComposerStore,
  recipientId: string,
  { isPaused, show }: Others,
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isComposing = false;
  let typedAt = -quietMs;
  let isOver = false;
  /** Another window's text waits until this one is kept. */
  let isDue = false;

  function isNews(change: DraftChange): boolean {
    const { attemptId, draft, writing } = store.getState();
    return concerns(change, { attemptId, line: writing.line, touched: draft.touched });
  }
  async function look(isFirst = false): Promise<void> {
    timer = null;
    const { changes } = store.getState();
    const current = await ask("draft.current", { recipientId });
    if (isOver || isPaused() || !current.ok) return;
    const { attempt, ...text } = current.value;
    const { attemptId, draft } = text;
    // Nobody told of it: it may be another of the person's drafts than the one on screen.
    if (isFirst && !isNews({ attemptId, line: null, touched: draft.touched })) return;
    if (isComposing || !store.getState().adopt(text, changes)) return lookLater();
    if (attempt !== null) show(attempt);
  }
  /** A look changes nothing before the text here is kept, and that may take until the disk is free. */
  function lookLater(): void {
    isDue = !hasAll();
    if (!isDue) lookSoon();
  }
  /** Whether the worker has all that was written here. */
  function hasAll(): boolean {
    const { isKept, unanswered } = store.getState();
    return isKept && unanswered === 0;
  }
  function lookSoon(): void {
    if (timer !== null) clearTimeout(timer);
    const left = isComposing ? quietMs : typedAt + quietMs - performance.now();
    timer = setTimeout(() => void (isComposing ? lookSoon() : look()), Math.max(0, left));
  }

  const stops = [
    onDraftChange((change) => {
      if (isNews(change) && !isPaused()) lookSoon();
    }),
    store.subscribe((now, before) => {
      if (now.changes !== before.changes) {
        typedAt = performance.now();
        if (timer !== null) lookSoon();
      }
      if (isDue && hasAll()) lookLater();
    }),
    keepAgain(store, isPaused),
    onComposition((is) => {
      isComposing = is;
      typedAt = performance.now();
    }),
  ];
  // What was changed while this file was loaded was told to nobody here.
  void look(true);
  return () => {
    isOver = true;
    if (timer !== null) clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Says when an input method begins and ends to compose anywhere on the screen. */
function onComposition(say: (isComposing: boolean) => void): () => void {
  const begin = () => say(true);
  const end = () => say(false);
  document.addEventListener("compositionstart", begin);
  document.addEventListener("compositionend", end);
  return () => {
    document.removeEventListener("compositionstart", begin);
    document.removeEventListener("compositionend", end);
  };
}
