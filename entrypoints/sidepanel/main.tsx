import "@/components/ui/tokens.css";
import "@/components/ui/base.css";
import "@/components/composer/frame.css";
import { PopupScreen } from "@/components/composer/popup-screen";
import { openForPanel } from "@/components/hooks/open-for-panel";
import { mountScreen } from "@/components/mount-screen";
import { courierVersion, openBeside, openOptions } from "@/lib/platform/active-tab";
import { boundKeys, openKeySettings } from "@/lib/platform/bound-keys";
import { frontTab, watchFront } from "@/lib/platform/front-tab";
import { requestLinkedin } from "@/lib/platform/page-button";
import { onPanelCall, takePanelCall } from "@/lib/platform/panel-calls";

const { watch, tell } = watchFront();
const panel = {
  front: frontTab,
  takeCall: () => takePanelCall(Date.now),
  onCall: (called: (recipientId: string) => void) =>
    onPanelCall(
      ({ recipientId }) => (recipientId === null ? tell() : called(recipientId)),
      Date.now,
    ),
};

mountScreen(<PopupScreen openForTab={openForPanel(panel)} />, {
  openOptions,
  requestLinkedin,
  now: Date.now,
  // As in the popup: the first frame must not wait for what keeps a file.
  files: async () => (await import("@/lib/storage/page-files")).pageFiles,
  tab: { watch, openBeside, version: courierVersion() },
  keys: { bound: boundKeys, change: openKeySettings },
  panel,
  openPanel: null,
});
