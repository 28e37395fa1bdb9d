import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/lib/messaging/client";
import type { Input } from "@/lib/messaging/protocol";
import type { OpenForTab } from "./open-for-tab";

export type TypedAddress = Input<"composer.open-typed">;

const queryKey = ["composer"];

/** The composer for the tab this popup belongs to, and the way to one for a typed address. */
export function useComposer(openForTab: OpenForTab) {
  const client = useQueryClient();
  const opened = useQuery({
    queryKey,
    queryFn: openForTab,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const typed = useMutation({
    mutationFn: (typed: TypedAddress) => ask("composer.open-typed", typed),
    onSuccess: (view) => view.ok && client.setQueryData(queryKey, view),
  });
  return { opened, typed, reopen: () => void client.resetQueries({ queryKey }) };
}
