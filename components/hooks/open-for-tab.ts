import { fail, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView } from "@/lib/messaging/protocol";

export type OpenForTab = () => Promise<Result<ComposerView>>;

/**
 * Opens the composer for the tab of this popup, and the first time before it is asked for: the
 * worker reads the page while the screen draws its first frame.
 */
export function openEarly(activeTabId: () => Promise<number | null>): OpenForTab {
  let early: Promise<Result<ComposerView>> | null = openForTab(activeTabId);
  return () => {
    const opened = early ?? openForTab(activeTabId);
    early = null;
    return opened;
  };
}

async function openForTab(
  activeTabId: () => Promise<number | null>,
): Promise<Result<ComposerView>> {
  const tabId = await activeTabId();
  return tabId === null ? fail({ kind: "not-a-profile" }) : ask("composer.open", { tabId });
}
