import { createStore } from "zustand/vanilla";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, DraftText } from "@/lib/messaging/protocol";

/** The text being typed in one open composer. */
export interface ComposerState {
  draft: DraftText;
  /** The attempt that a Send of this text is. */
  attemptId: string;
  /** The text before "Start over", for its Undo. */
  replaced: DraftText | null;
  /** Why the last keystroke could not be kept, or null. */
  notKept: Failure | null;
  edit: (change: Partial<DraftText>) => void;
  startOver: () => Promise<void>;
  undo: () => void;
  /** After an outcome the text goes on under a new attempt. */
  renew: (attemptId: string) => void;
}

export type ComposerStore = ReturnType<typeof createComposerStore>;

/**
 * Every change is handed to the worker at once, in order: a popup dies without a word when it
 * loses focus, and what was kept back until then would be lost (measured).
 */
export function createComposerStore({ person, draft, attemptId }: ComposerView) {
  const { recipientId } = person;
  return createStore<ComposerState>()((set, get) => {
    async function keep(): Promise<void> {
      const { draft: text, attemptId: attempt } = get();
      const saved = await ask("draft.save", { recipientId, attemptId: attempt, draft: text });
      set({ notKept: saved.ok ? null : saved.failure });
    }
    return {
      draft,
      attemptId,
      replaced: null,
      notKept: null,
      edit(change) {
        set({ draft: { ...get().draft, ...change, touched: true }, replaced: null });
        void keep();
      },
      async startOver() {
        const { draft: replaced, attemptId: attempt } = get();
        const reset = await ask("draft.reset", { recipientId, attemptId: attempt });
        if (reset.ok) set({ ...reset.value, replaced });
        else set({ notKept: reset.failure });
      },
      undo() {
        const { replaced } = get();
        if (replaced === null) return;
        set({ draft: replaced, replaced: null });
        void keep();
      },
      renew: (next) => set({ attemptId: next }),
    };
  });
}
