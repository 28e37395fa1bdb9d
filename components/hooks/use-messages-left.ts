import { useEffect, useState } from "react";
import { ok, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { Allowance } from "@/lib/quota/allowance";

const unknown: Allowance = { kind: "unknown" };

/**
 * The chosen account's messages today: what is known at once, then what the service says if it was
 * not asked within the last minute, then what a send has taught.
 */
export function useMessagesLeft(known: Allowance = unknown) {
  const [told, setTold] = useState<Result<Allowance>>();
  useEffect(() => {
    void ask("allowance.get", { refresh: true }).then(setTold);
  }, []);
  const allowance = told?.ok ? told.value : known;
  const failure = told?.ok === false ? told.failure : null;
  return { allowance, failure, learn: (learned: Allowance) => setTold(ok(learned)) };
}
