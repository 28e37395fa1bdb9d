import { mountScreen } from "@/components/mount-screen";
import { SettingsScreen } from "@/components/settings/settings-screen";
import { openOptions } from "@/lib/platform/active-tab";
import { requestLinkedin } from "@/lib/platform/page-button";

mountScreen(<SettingsScreen />, { openOptions, requestLinkedin, now: Date.now, tab: null });
