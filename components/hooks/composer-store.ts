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
import type {
  ComposerView,
  DraftText,
  EarlierView,
  Input,
  KeptText,
  PersonView,
} from "@/lib/messaging/protocol";
import { fillPlaces } from "@/lib/templates/fill-places";

/** A template that was picked, with what was answered to its questions. */
export type Chosen = NonNullable<Input<"draft.fill">["chosen"]>;

/** The text being typed in one open composer. */
export interface ComposerState {
  /** What is known of the person by now. */
  person: PersonView;
  draft: DraftText;
  /** The attempt that a Send of this text is. */
  attemptId: string;
  /** How often somebody changed the text here. */
  changes: number;
  /** Changes that the worker has not answered yet. */
  unanswered: number;
  /** Whether the latest answer was that it has the text. */
  isKept: boolean;
  /** Why the last change could not be made or kept, or null. */
  notKept: Failure | null;
  /** A text of another window that this one took the place of; the worker keeps it, Undo brings it back. */
  earlier: EarlierView;
  /** Whether the text on screen is another window's, and nothing was typed here since it came. */
  isFollowed: boolean;
  /** From which text this one went on; goes along wherever the worker is given the text. */
  writing: NonNullable<Input<"draft.save">["writing"]>;
  /** Hands the text over as it stands, to be kept. */
  keep: () => Promise<void>;
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
  /** Brings back another window's text, or else the one before the last that took its place. */
  undo: () => void;
  /** Takes what is known of the person by now, and the text that goes with it unless it was changed `since`. */
  learn: (known: Known, since: number) => void;
  /**
   * Takes the text that another window wrote. False where this one was changed `since`, or a change
   * of it is not kept yet.
   */
  adopt: (kept: Known, since: number) => boolean;
  /** Puts the first name into the places left for it; Undo takes it out again. */
  putIn: (firstName: string) => void;
  /** Puts a text with a corrected name in the place of this one; Undo as above. */
  rename: (renamed: Pick<DraftText, "message" | "subject">) => void;
  /** A send was taken with this draft, which is kept with it whatever becomes of the send. */
  sendTook: (draft: DraftText) => void;
  /** After an outcome the text goes on under a new attempt. */
  renew: (attemptId: string) => void;
}

/** A text, and the person as its filling knows them. */
type Known = KeptText & Pick<ComposerView, "person">;

export type ComposerStore = ReturnType<typeof createComposerStore>;

/**
 * Every change is handed to the worker at once, in order: a popup dies without a word when it
 * loses focus, and what was kept back until then would be lost (measured).
 */
export function createComposerStore(view: ComposerView) {
  const { recipientId } = view.person;
  return createStore<ComposerState>()((set, get) => {
    let [asked, answered] = [0, 0];
    async function keep(): Promise<void> {
      const turn = (asked += 1);
      const { draft, attemptId, writing, unanswered } = get();
      set({ unanswered: unanswered + 1 });
      const saved = await ask("draft.save", { recipientId, attemptId, draft, writing });
      // A save that fails at once may overtake another one: what was handed over last counts.
      const isLatest = turn > answered;
      answered = Math.max(turn, answered);
      const { isKept } = get();
      set({ unanswered: get().unanswered - 1, isKept: isLatest ? saved.ok : isKept });
      // What is said of an attempt that is over says nothing of the one that followed it.
      if (get().attemptId !== attemptId) return;
      if (isLatest) set({ notKept: whyNotKept(saved) });
      if (!saved.ok || !saved.value.saved) return;
      set({ attemptId: saved.value.attemptId, earlier: saved.value.earlier });
    }
    function change(next: DraftText): void {
      set({ draft: next, changes: get().changes + 1, isFollowed: false });
      void keep();
    }
    /** As above, for a text that comes whole: the cursor was in another one. */
    function put(next: DraftText): void {
      const { cursor: _, ...text } = next;
      change(text);
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
      ...goingOn(view),
      person: view.person,
      changes: 0,
      unanswered: 0,
      isKept: true,
      notKept: null,
      isFollowed: false,
      keep,
      edit: (part) => change(editText(get().draft, part)),
      putFiles: (files) => change({ ...get().draft, files }),
      async chooseType(messageType) {
        const { draft: before } = get();
        if (before.touched) return change(editText(before, { messageType }));
        change({ ...before, messageType });
        const text = isDefault(before) ? await filled(null) : null;
        if (text !== null) put(refillText(get().draft, text));
      },
      async putTemplate(chosen) {
        const text = await filled(chosen);
        if (text !== null) put(replaceText(get().draft, text));
        return text !== null;
      },
      undo() {
        const { draft, earlier } = get();
        const before = earlier === null ? undoReplace(draft) : replaceText(draft, earlier);
        set({ earlier: null });
        if (before !== null) put(before);
      },
      learn(known, since) {
        set({ person: known.person });
        const { draft, changes, isKept } = get();
        // A worker that died may not have a file of this text: `adopt` hands it over first.
        if (!draft.touched && changes === since && isKept) set(goingOn(known));
      },
      adopt(kept, since) {
        const { draft, changes, unanswered, isKept } = get();
        // A worker that died may not have it: what only this screen has is handed over first.
        if (!isKept && unanswered === 0) void keep();
        if (changes !== since || get().unanswered > 0) return false;
        // Said until something is typed here: a second look at the same change takes nothing back.
        const isFollowed = get().isFollowed || kept.draft.message !== draft.message;
        // The same text stays the same object: what was agreed to for it holds.
        const same = isSameButCursor(kept.draft, draft) ? draft : kept.draft;
        set({ ...goingOn(kept), person: kept.person, draft: same, notKept: null, isFollowed });
        return true;
      },
      putIn(firstName) {
        const { message, subject } = get().draft;
        const named = (text: string) => fillPlaces(text, "first_name", firstName);
        get().rename({ message: named(message), subject: named(subject) });
      },
      rename(renamed) {
        const before = get().draft;
        put(replaceText(before, { ...before, ...renamed, touched: true }));
      },
      sendTook(draft) {
        if (get().draft === draft) set({ isKept: true, notKept: null });
      },
      renew: (next) => set({ attemptId: next, notKept: null }),
    };
  });
}

/** A text that this screen did not write: what it writes from here on is a line of its own. */
function goingOn({ draft, attemptId, edition, earlier }: KeptText) {
  const writing = { line: crypto.randomUUID(), seen: edition };
  return { draft, attemptId, earlier, writing };
}

/** What was added on screen stands last there, and in its place once the worker has had it: no difference. */
export function isSameButCursor(one: DraftText, other: DraftText): boolean {
  return withoutCursor(one) === withoutCursor(other);
}

function withoutCursor(draft: DraftText): string {
  const { caret: _caret, cursor: _cursor, ...text } = draft;
  return JSON.stringify(text, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(byKey))
      : value,
  );
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** `saved: false`: the attempt was made already, from here or from another window. */
function whyNotKept(saved: Result<{ saved: boolean }>): Failure | null {
  if (!saved.ok) return saved.failure;
  return saved.value.saved ? null : { kind: "already-sending" };
}
