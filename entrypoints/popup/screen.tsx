import { PopupScreen } from "@/components/composer/popup-screen";
import type { OpenForTab } from "@/components/hooks/open-for-tab";
import type { Environment } from "@/components/hooks/use-environment";
import { mountScreen } from "@/components/mount-screen";

export function mountPopup(openForTab: OpenForTab, environment: Environment): void {
  mountScreen(<PopupScreen openForTab={openForTab} />, environment);
}
