import { openEarly } from "@/components/hooks/open-for-tab";
import { activeTabId, openOptions } from "@/lib/platform/active-tab";

// Asked before React is even loaded; see `openEarly`.
const openForTab = openEarly(activeTabId);

const { mountPopup } = await import("./screen");
mountPopup(openForTab, { openOptions, now: Date.now });
