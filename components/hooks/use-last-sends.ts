import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "@/lib/messaging/client";
import type { LastSends } from "@/lib/messaging/protocol";

const queryKey = ["last-sends"];
/** An attempt under way comes to its end while the list is open. */
const everyMs = 1_000;

/** The last sends; null until they are known, and where they cannot be read. */
export function useLastSends() {
  const asked = useQuery({
    queryKey,
    queryFn: () => ask("sends.latest", {}),
    refetchInterval: ({ state }) =>
      state.data?.ok && state.data.value.attempts.some(isUnderway) ? everyMs : false,
  });
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey });
  return { sends: asked.data, refresh };
}

/** Whoever sees the list has seen what is in it. */
export function useSeen(sends: LastSends | null): void {
  const unseen = (sends?.attempts ?? []).flatMap((each) =>
    each === "damaged" || each.seen || isUnderway(each) ? [] : [each.attemptId],
  );
  const ids = unseen.join(" ");
  useEffect(() => {
    if (ids !== "") void ask("sends.seen", { attemptIds: ids.split(" ") });
  }, [ids]);
}

function isUnderway(each: LastSends["attempts"][number]): boolean {
  return each !== "damaged" && ["held", "sending"].includes(each.outcome.state);
}
