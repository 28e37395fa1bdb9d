import type { Cursor } from "@/lib/drafts/draft";
import { ask } from "@/lib/messaging/client";
import type { DraftText } from "@/lib/messaging/protocol";
import type { ComposerStore } from "./composer-store";

const ways = ["selectionchange", "scrollend", "focusin"] as const;

/**
 * Tells the worker of each move of the cursor, until the function that it returns is called. One
 * move at a time and the latest next: the worker sets the pace, and nothing waits for a moment that
 * a dying popup does not have. What a keystroke brought along is not told again, and nothing is told
 * that is older than the latest keystroke.
 */
export function tellCursor(store: ComposerStore, cursorNow: () => Cursor | null): () => void {
  let known: { draft: DraftText | null; cursor: Cursor | undefined } = {
    draft: null,
    cursor: undefined,
  };
  let next: Cursor | null = null;
  let isTelling = false;

  async function tell(): Promise<void> {
    isTelling = true;
    while (next !== null && known.draft === store.getState().draft) {
      const cursor = next;
      next = null;
      const { attemptId } = store.getState();
      await ask("draft.cursor", { attemptId, cursor });
    }
    next = null;
    isTelling = false;
  }
  function move(): void {
    const cursor = cursorNow();
    if (cursor === null) return;
    const { draft } = store.getState();
    if (draft !== known.draft) known = { draft, cursor: draft.cursor };
    if (isSame(known.cursor, cursor)) return;
    known = { draft, cursor };
    next = cursor;
    if (!isTelling) void tell();
  }

  for (const way of ways) document.addEventListener(way, move, true);
  return () => {
    for (const way of ways) document.removeEventListener(way, move, true);
  };
}

function isSame(one: Cursor | undefined, other: Cursor): boolean {
  return (
    one?.field === other.field &&
    one.start === other.start &&
    one.end === other.end &&
    one.scrolled === other.scrolled
  );
}
