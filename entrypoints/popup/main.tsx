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
import { requestLinkedin } from "@/lib/platform/page-button";

const watch = watchActiveTab();
const openForTab = openEarly(activeTabId);
mountScreen(<PopupScreen openForTab={openForTab} />, {
  openOptions,
  requestLinkedin,
  now: Date.now,
  tab: { watch, openBeside, version: courierVersion() },
});
