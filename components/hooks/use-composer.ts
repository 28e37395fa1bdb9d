import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { fail, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView } from "@/lib/messaging/protocol";
import { useEnvironment } from "./use-environment";

const queryKey = ["composer"];

/** The composer for the tab this popup belongs to, and the way to one for a typed address. */
export function useComposer() {
  const { activeTabId } = useEnvironment();
  const client = useQueryClient();
  const opened = useQuery({
    queryKey,
    queryFn: () => openForTab(activeTabId),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const typed = useMutation({
    mutationFn: (url: string) => ask("composer.open-typed", { url }),
    onSuccess: (view) => view.ok && client.setQueryData(queryKey, view),
  });
  return { opened, typed, reopen: () => void client.resetQueries({ queryKey }) };
}

async function openForTab(
  activeTabId: () => Promise<number | null>,
): Promise<Result<ComposerView>> {
  const tabId = await activeTabId();
  return tabId === null ? fail({ kind: "not-a-profile" }) : ask("composer.open", { tabId });
}
