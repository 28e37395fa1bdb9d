import { useCallback, useEffect, useState } from "react";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { LastSends } from "@/lib/messaging/protocol";
import { isUnderway, maySettle } from "./use-attempt";

/** An attempt under way comes to its end while the list is open, and a fresh doubt may be settled. */
const againMs = 1_500;

/** The last sends, asked for again while one of them may change; undefined until they are known. */
export function useLastSends(): Result<LastSends> | undefined {
  const [sends, setSends] = useState<Result<LastSends>>();
  const look = useCallback(() => void ask("sends.latest", {}).then(setSends), []);
  useEffect(() => {
    if (sends !== undefined && !(sends.ok && sends.value.attempts.some(mayChange))) return;
    const timer = setTimeout(look, sends === undefined ? 0 : againMs);
    return () => clearTimeout(timer);
  }, [sends, look]);
  useEffect(() => {
    // A side panel stays open while doubts are settled elsewhere.
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [look]);
  return sends;
}

/** Whoever sees the list has seen what is in it. */
export function useSeen(sends: Result<LastSends> | undefined): void {
  const attempts = sends?.ok === true ? sends.value.attempts : [];
  const unseen = attempts.flatMap((each) =>
    each === "damaged" || each.seen || isUnderway(each)
      ? []
      : { attemptId: each.attemptId, state: each.outcome.state },
  );
  const key = JSON.stringify(unseen);
  useEffect(() => {
    if (unseen.length > 0) void ask("sends.seen", { outcomes: unseen });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `key` says what is in `unseen`
  }, [key]);
}

function mayChange(each: LastSends["attempts"][number]): boolean {
  return each !== "damaged" && (isUnderway(each) || maySettle(each));
}
