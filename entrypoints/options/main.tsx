import { mountScreen } from "@/components/mount-screen";
import { SettingsScreen } from "@/components/settings/settings-screen";
import { activeTabId, openOptions } from "@/lib/platform/active-tab";

mountScreen(<SettingsScreen />, { activeTabId, openOptions, now: Date.now });
