import { i18n } from "#i18n";
import { openPopup, showHint } from "@/lib/platform/call-popup";
import type { CallingTab } from "@/lib/platform/context-menu";
import type { Ports } from "@/lib/sending/ports";
import { summon } from "@/lib/sending/summons";

/** The ways to Courier beside the toolbar: each opens the popup, and nothing else. */
export type Call = (tab: CallingTab, link: string | null) => Promise<void>;

export function createCall(ports: Ports): Call {
  const hint = { badge: i18n.t("hint.badge"), title: i18n.t("hint.title") };
  const summoning = {
    ...ports,
    openPopup,
    showHint: (tabId: number) => showHint(tabId, hint),
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  return (tab, link) => summon(summoning, tab, link);
}
