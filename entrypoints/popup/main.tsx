import { PopupScreen } from "@/components/composer/popup-screen";
import { mountScreen } from "@/components/mount-screen";
import { activeTabId, openOptions } from "@/lib/platform/active-tab";

mountScreen(<PopupScreen />, { activeTabId, openOptions, now: Date.now });
