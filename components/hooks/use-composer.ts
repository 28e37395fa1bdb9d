import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/lib/messaging/client";
import type { OpenForTab } from "./open-for-tab";

const queryKey = ["composer"];

/** The composer for the tab this popup belongs to, and the way to one for a typed address. */
export function useComposer(openForTab: OpenForTab) {
  const client = useQueryClient();
  const again = useRef<string | null>(null);
  const opened = useQuery({
    queryKey,
    queryFn: () =>
      again.current === null
        ? openForTab()
        : ask("composer.reopen", { recipientId: again.current }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const typed = useMutation({
    mutationFn: (url: string) => ask("composer.open-typed", { url }),
    onSuccess: (view) => view.ok && client.setQueryData(queryKey, view),
  });
  /** For the same person: one who was typed in or came from a link need not be in the tab. */
  function reopen(): void {
    again.current = opened.data?.ok ? opened.data.value.person.recipientId : null;
    void client.resetQueries({ queryKey });
  }
  return { opened, typed, reopen };
}
