import { fail } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { OpenForTab } from "./open-for-tab";
import type { PanelSide } from "./use-environment";

/**
 * Opens the composer of a side panel: for the person it was called with, else for the tab in front.
 * Failure "tab-not-called" where Chrome tells nothing of that one.
 */
export function openForPanel({
  takeCall,
  front,
}: Pick<PanelSide, "takeCall" | "front">): OpenForTab {
  return async () => {
    const recipientId = (await takeCall())?.recipientId ?? null;
    if (recipientId !== null) {
      const view = await ask("composer.reopen", { recipientId, whoever: false });
      if (view.ok || view.failure.kind !== "recipient-forgotten") return view;
    }
    const tab = await front();
    if (tab?.isCalled !== true) return fail({ kind: "tab-not-called" });
    return ask("composer.open", { tabId: tab.id });
  };
}
