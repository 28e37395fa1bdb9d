/** Calls back at every move, until the function it returns is called. */
export type WatchTab = (onMove: () => void) => () => void;

/**
 * For moves of a tab, which come before anybody watches: one that came meanwhile is told to the next
 * who does, since a composer on its way to the screen was read before it.
 */
export function tellMoves(): { tell: () => void; watch: WatchTab } {
  let watcher: (() => void) | null = null;
  let isMissed = false;
  function tell(): void {
    isMissed = watcher === null;
    watcher?.();
  }
  function watch(onMove: () => void): () => void {
    watcher = onMove;
    if (isMissed) tell();
    return () => {
      if (watcher === onMove) watcher = null;
    };
  }
  return { tell, watch };
}
