import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/lib/messaging/client";
import type { Input } from "@/lib/messaging/protocol";
import type { OpenForTab } from "./open-for-tab";

export type TypedAddress = Input<"composer.open-typed">;

const queryKey = ["composer"];

/** The composer for the tab this popup belongs to, and the way to one for a typed address. */
export function useComposer(openForTab: OpenForTab) {
  const client = useQueryClient();
  const again = useRef<string | null>(null);
  const opened = useQuery({
    queryKey,
    queryFn: async () => {
      if (again.current === null) return openForTab();
      const view = await ask("composer.reopen", { recipientId: again.current });
      const isForgotten = !view.ok && view.failure.kind === "recipient-forgotten";
      return isForgotten ? openForTab() : view;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const typed = useMutation({
    mutationFn: (typed: TypedAddress) => ask("composer.open-typed", typed),
    onSuccess: (view) => view.ok && client.setQueryData(queryKey, view),
  });
  /** For the same person: one who was typed in or came from a link need not be in the tab. */
  function reopen(): void {
    again.current = opened.data?.ok ? opened.data.value.person.recipientId : null;
    void client.resetQueries({ queryKey });
  }
  return { opened, typed, reopen };
}
