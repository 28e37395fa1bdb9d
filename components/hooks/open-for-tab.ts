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

/** Opens the composer for the tab of a popup; the first time by what was asked already. */
export function openForTab({ tabId, reply }: AskedEarly): OpenForTab {
  let early: Promise<unknown> | null = reply;
  return async () => {
    const asked = early;
    early = null;
    const id = await tabId;
    if (id === null) return fail({ kind: "not-a-profile" });
    return asked === null
      ? ask("composer.open", { tabId: id })
      : understand("composer.open", asked);
  };
}
