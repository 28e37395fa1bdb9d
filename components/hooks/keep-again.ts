import type { ComposerState, ComposerStore } from "./composer-store";

/** Seconds before a text that was not kept is handed over again, in its first minute. */
const atFirst = [1, 2, 5, 10, 10, 10, 10, 10] as const;
/** From then on; longer than the 30 s after which Chrome stops an idle worker. */
const later = 60;

/**
 * Hands the text over again and again, ever more slowly, while the worker's answer is that it does
 * not have it: somebody who frees disk space may type no more. It is only to be kept, and waits for
 * a send that is under way, whose end says what becomes of the text. Ends with the function that this returns.
 */
export function keepAgain(store: ComposerStore, isPaused: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let tries = 0;

  function plan({ isKept, unanswered }: ComposerState): void {
    if (isKept) return forget();
    // Whoever does not answer is not asked more: the answer plans the next try.
    if (timer !== null || unanswered > 0) return;
    timer = setTimeout(tryAgain, 1_000 * (atFirst[tries] ?? later));
  }
  function tryAgain(): void {
    timer = null;
    const state = store.getState();
    if (isPaused()) return plan(state);
    tries += 1;
    if (state.unanswered === 0) void state.keep();
  }
  function forget(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    tries = 0;
  }

  const stop = store.subscribe(plan);
  // It may not have been kept while this file was loaded.
  plan(store.getState());
  return () => {
    stop();
    forget();
  };
}
