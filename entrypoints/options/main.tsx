import "@/components/ui/tokens.css";
import "@/components/ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { createQueryClient } from "@/components/hooks/query-client";
import { mountScreen } from "@/components/mount-screen";
import { SettingsScreen } from "@/components/settings/settings-screen";
import { openOptions } from "@/lib/platform/active-tab";
import { requestLinkedin } from "@/lib/platform/page-button";

mountScreen(
  <QueryClientProvider client={createQueryClient()}>
    <SettingsScreen />
  </QueryClientProvider>,
  {
    openOptions,
    requestLinkedin,
    now: Date.now,
    files: null,
    tab: null,
    keys: null,
    panel: null,
    openPanel: null,
  },
);
