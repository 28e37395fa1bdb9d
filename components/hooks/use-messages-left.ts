import { useEffect, useState } from "react";
import { ok, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { Allowance } from "@/lib/quota/allowance";

const unknown: Allowance = { kind: "unknown" };

/**
 * An account's messages today, or the chosen one's: what is known at once, then what the service says if it was
 * not asked within the last minute, then what a send has taught.
 */
export function useMessagesLeft(known: Allowance = unknown, accountId?: string) {
  const [told, setTold] = useState<Result<Allowance>>();
  useEffect(() => {
    const whose = accountId === undefined ? {} : { accountId };
    void ask("allowance.get", { refresh: true, ...whose }).then(setTold);
  }, [accountId]);
  const allowance = told?.ok ? told.value : known;
  const failure = told?.ok === false ? told.failure : null;
  return { allowance, failure, learn: (learned: Allowance) => setTold(ok(learned)) };
}
