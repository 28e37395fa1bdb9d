import { createStore } from "zustand/vanilla";
import type { Failure } from "@/lib/kernel/failure";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, DraftText } from "@/lib/messaging/protocol";
import { fillPlaces } from "@/lib/templates/fill-places";

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
  /** Takes the text that goes with what is known of the person by now, while nothing was typed. */
  learn: (known: { draft: DraftText; attemptId: string }) => void;
  /** Puts the first name into the places left for it; Undo takes it out again. */
  putIn: (firstName: string) => void;
  /** Puts a text with a corrected name in the place of this one; Undo as above. */
  rename: (renamed: Pick<DraftText, "message" | "subject">) => void;
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
      // What is said of an attempt that is over says nothing of the one that followed it.
      if (get().attemptId === attempt) set({ notKept: whyNotKept(saved) });
    }
    function rewrite(changed: Pick<DraftText, "message" | "subject">): void {
      const before = get().draft;
      set({ draft: { ...before, ...changed, touched: true }, replaced: before });
      void keep();
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
        if (!reset.ok) return set({ notKept: reset.failure });
        const { draft: fresh, attemptId: next } = reset.value;
        // Typed while the template was on its way: that is the text now, under the new attempt.
        if (get().draft === replaced) return set({ draft: fresh, attemptId: next, replaced });
        set({ attemptId: next });
        await keep();
      },
      undo() {
        const { replaced } = get();
        if (replaced === null) return;
        set({ draft: replaced, replaced: null });
        void keep();
      },
      learn({ draft: known, attemptId: next }) {
        if (!get().draft.touched) set({ draft: known, attemptId: next });
      },
      putIn(firstName) {
        const { message, subject } = get().draft;
        rewrite({
          message: fillPlaces(message, "first_name", firstName),
          subject: fillPlaces(subject, "first_name", firstName),
        });
      },
      rename: rewrite,
      renew: (next) => set({ attemptId: next, notKept: null }),
    };
  });
}

/** `saved: false`: the attempt was made already, from here or from another window. */
function whyNotKept(saved: Result<{ saved: boolean }>): Failure | null {
  if (!saved.ok) return saved.failure;
  return saved.value.saved ? null : { kind: "already-sending" };
}
