import type { Result } from "@/lib/kernel/result";
import type { Handlers } from "@/lib/messaging/serve";
import { fillDraft } from "@/lib/sending/text/fill-draft";
import { currentDraft, keepCursor } from "@/lib/sending/text/follow-draft";
import {
  listDrafts,
  openKeptDraft,
  removeDraft,
  restoreDraft,
} from "@/lib/sending/text/kept-drafts";
import type { Ports } from "@/lib/sending/ports";
import { saveDraft } from "@/lib/sending/text/save-draft";

type Name = "composer.open-draft" | Extract<keyof Handlers, `draft.${string}` | `drafts.${string}`>;
type Wrap = <I, O>(work: (input: I) => Promise<Result<O>>) => (input: I) => Promise<Result<O>>;

/**
 * Which use case answers which message about texts that are being written. What is typed waits for
 * no recovery; `settled` is for what says how a send stands.
 */
export function draftHandlers(ports: Ports, stored: Wrap, settled: Wrap): Pick<Handlers, Name> {
  return {
    "composer.open-draft": settled(({ attemptId }) => openKeptDraft(ports, attemptId)),
    "draft.fill": stored((input) => fillDraft(ports, input)),
    "draft.save": stored((input) => saveDraft(ports, input)),
    "draft.current": settled(({ recipientId }) => currentDraft(ports, recipientId)),
    "draft.cursor": stored(({ attemptId, cursor }) => keepCursor(ports, attemptId, cursor)),
    "drafts.list": settled(() => listDrafts(ports)),
    "drafts.remove": settled(({ attemptId }) => removeDraft(ports, attemptId)),
    "drafts.restore": settled(({ attemptId }) => restoreDraft(ports, attemptId)),
  };
}
