import { mountScreen } from "@/components/mount-screen";
import { SettingsScreen } from "@/components/settings/settings-screen";
import { openOptions } from "@/lib/platform/active-tab";

mountScreen(<SettingsScreen />, { openOptions, now: Date.now, tab: null });
