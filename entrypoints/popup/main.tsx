import { PopupScreen } from "@/components/composer/popup-screen";
import { openEarly } from "@/components/hooks/open-for-tab";
import { mountScreen } from "@/components/mount-screen";
import {
  activeTabId,
  courierVersion,
  openBeside,
  openOptions,
  watchActiveTab,
} from "@/lib/platform/active-tab";

const watch = watchActiveTab();
const openForTab = openEarly(activeTabId);
mountScreen(<PopupScreen openForTab={openForTab} />, {
  openOptions,
  now: Date.now,
  tab: { watch, openBeside, version: courierVersion() },
});
