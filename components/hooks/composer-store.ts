import { createStore } from "zustand/vanilla";
import {
  editText,
  isDefault,
  refillText,
  replaceText,
  undoReplace,
} from "@/lib/drafts/replace-text";
import type { Failure } from "@/lib/kernel/failure";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, DraftText, Input } from "@/lib/messaging/protocol";
import { fillPlaces } from "@/lib/templates/fill-places";

/** A template that was picked, with what was answered to its questions. */
export type Chosen = NonNullable<Input<"draft.fill">["chosen"]>;

/** The text being typed in one open composer. */
export interface ComposerState {
  draft: DraftText;
  /** The attempt that a Send of this text is. */
  attemptId: string;
  /** How often somebody changed the text here. */
  changes: number;
  /** Why the last change could not be made or kept, or null. */
  notKept: Failure | null;
  edit: (change: Partial<DraftText>) => void;
  /** What goes with the text beside it; the text stays as it is, filled or typed. */
  putFiles: (files: NonNullable<DraftText["files"]>) => void;
  /** Sets as what the text goes; one that only is the default of a type becomes that of the other. */
  chooseType: (messageType: DraftText["messageType"]) => Promise<void>;
  /**
   * Puts a filled template in the place of the text: the default for null. False where it could not
   * be, or something was typed meanwhile, which stays.
   */
  putTemplate: (chosen: Chosen | null) => Promise<boolean>;
  /** Brings back the text before the last one that took its place. */
  undo: () => void;
  /** Takes the text that goes with what is known of the person by now, unless it was changed `since`. */
  learn: (known: { draft: DraftText; attemptId: string }, since: number) => void;
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
    function change(next: DraftText): void {
      set({ draft: next, changes: get().changes + 1 });
      void keep();
    }
    /** Null where it could not be filled, or the text was changed meanwhile. */
    async function filled(chosen: Chosen | null) {
      const {
        changes,
        draft: { messageType },
      } = get();
      const answer = await ask("draft.fill", { recipientId, messageType, chosen });
      if (!answer.ok) set({ notKept: answer.failure });
      return answer.ok && get().changes === changes ? answer.value : null;
    }
    return {
      draft,
      attemptId,
      changes: 0,
      notKept: null,
      edit: (part) => change(editText(get().draft, part)),
      putFiles: (files) => change({ ...get().draft, files }),
      async chooseType(messageType) {
        const { draft: before } = get();
        if (before.touched) return change(editText(before, { messageType }));
        change({ ...before, messageType });
        const text = isDefault(before) ? await filled(null) : null;
        if (text !== null) change(refillText(get().draft, text));
      },
      async putTemplate(chosen) {
        const text = await filled(chosen);
        if (text !== null) change(replaceText(get().draft, text));
        return text !== null;
      },
      undo() {
        const before = undoReplace(get().draft);
        if (before !== null) change(before);
      },
      learn({ draft: known, attemptId: next }, since) {
        if (!get().draft.touched && get().changes === since) set({ draft: known, attemptId: next });
      },
      putIn(firstName) {
        const before = get().draft;
        const named = {
          message: fillPlaces(before.message, "first_name", firstName),
          subject: fillPlaces(before.subject, "first_name", firstName),
        };
        change(replaceText(before, { ...before, ...named, touched: true }));
      },
      rename(renamed) {
        const before = get().draft;
        change(replaceText(before, { ...before, ...renamed, touched: true }));
      },
      renew: (next) => set({ attemptId: next, notKept: null }),
    };
  });
}

/** `saved: false`: the attempt was made already, from here or from another window. */
function whyNotKept(saved: Result<{ saved: boolean }>): Failure | null {
  if (!saved.ok) return saved.failure;
  return saved.value.saved ? null : { kind: "already-sending" };
}
