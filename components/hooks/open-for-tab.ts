import { fail, type Result } from "@/lib/kernel/result";
import { ask, understand } from "@/lib/messaging/client";
import type { ComposerView } from "@/lib/messaging/protocol";

export type OpenForTab = () => Promise<Result<ComposerView>>;

/** What a popup asked before its screen was loaded. */
export interface AskedEarly {
  /** The tab of the popup, or null where there is none. */
  tabId: Promise<number | null>;
  /** The worker's reply to "composer.open" for it. */
  reply: Promise<unknown>;
}

/**
 * Milliseconds after which an early question counts as lost. A kill by a reload of the extension was
 * once followed by a popup that waited for two minutes; what became of its question is not known.
 */
const lostAfterMs = 5_000;

/**
 * Opens the composer for the tab of a popup; the first time by what was asked already, and asked again
 * where no answer comes: opening changes nothing that a second time would spoil.
 */
export function openForTab({ tabId, reply }: AskedEarly): OpenForTab {
  let early: Promise<unknown> | null = reply;
  return async () => {
    const asked = early;
    early = null;
    const id = await tabId;
    if (id === null) return fail({ kind: "not-a-profile" });
    const again = () => ask("composer.open", { tabId: id });
    return asked === null ? again() : firstOf(understand("composer.open", asked), again);
  };
}

function firstOf<T>(early: Promise<T>, again: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void again().then(resolve, reject), lostAfterMs);
    early.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
