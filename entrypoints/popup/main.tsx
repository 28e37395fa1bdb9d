import "@/components/ui/tokens.css";
import "@/components/ui/base.css";
import "@/components/composer/frame.css";
import { PopupScreen } from "@/components/composer/popup-screen";
import { openForTab } from "@/components/hooks/open-for-tab";
import { mountScreen } from "@/components/mount-screen";
import { courierVersion, openBeside, openOptions } from "@/lib/platform/active-tab";
import { boundKeys, openKeySettings } from "@/lib/platform/bound-keys";
import { openPanelInstead } from "@/lib/platform/open-panel";
import { requestLinkedin } from "@/lib/platform/page-button";
import type { StartedPopup } from "../popup-start/start-popup";

function started(): StartedPopup {
  if (window.startedPopup === undefined) throw new Error("popup-start.js did not run");
  return window.startedPopup;
}

const { watch, ...asked } = started();
mountScreen(<PopupScreen openForTab={openForTab(asked)} />, {
  openOptions,
  requestLinkedin,
  now: Date.now,
  // Few messages have a file, and the first frame must not wait for what keeps it.
  files: async () => (await import("@/lib/storage/page-files")).pageFiles,
  tab: { watch, openBeside, version: courierVersion() },
  keys: { bound: boundKeys, change: openKeySettings },
  panel: null,
  openPanel: (recipientId) => openPanelInstead(recipientId, Date.now),
});
