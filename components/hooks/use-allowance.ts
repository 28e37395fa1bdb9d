import { useEffect, useState } from "react";
import { ok, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { Allowance } from "@/lib/quota/allowance";
import { useEnvironment } from "./use-environment";

const unknown: Allowance = { kind: "unknown" };

/** The longest time that a timer can wait. */
const longestMs = 2 ** 31 - 1;

/**
 * The messages today of an account, or of the chosen one: what is known at once, then what the service says if it was
 * not asked within the last minute (also where the device is back online), then what a send has taught; and when a day of it ends, what is
 * known from then on.
 */
export function useAllowance(known: Allowance = unknown, accountId?: string) {
  const [told, setTold] = useState<Result<Allowance>>();
  const allowance = told?.ok ? told.value : known;
  const whose = accountId === undefined ? {} : { accountId };
  useEffect(() => {
    const refresh = () => void ask("allowance.get", { refresh: true, ...whose }).then(setTold);
    refresh();
    window.addEventListener("online", refresh);
    return () => window.removeEventListener("online", refresh);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `whose` is made of the id
  }, [accountId]);
  const lookAgain = () =>
    ask("allowance.get", { refresh: false, ...whose }).then(
      (answer) => answer.ok && setTold(answer),
    );
  useDayEnd(allowance, lookAgain);
  return {
    allowance,
    failure: told?.ok === false ? told.failure : null,
    learn: (learned: Allowance) => setTold(ok(learned)),
    lookAgain: () => void lookAgain(),
  };
}

function useDayEnd(allowance: Allowance, onEnd: () => unknown): void {
  const { now } = useEnvironment();
  useEffect(() => {
    const ends = endsOf(allowance).filter((end) => end > now());
    if (ends.length === 0) return;
    const timer = setTimeout(onEnd, Math.min(Math.min(...ends) - now(), longestMs));
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one timer for each allowance
  }, [allowance]);
}

/** The moments, in milliseconds, from which on something else holds. */
function endsOf(allowance: Allowance): number[] {
  const isSeen = allowance.kind === "known" || allowance.kind === "stopped";
  const resets = [isSeen ? allowance.resetsAt : null, allowance.own?.resetsAt ?? null];
  return resets.filter((at) => at !== null).map((at) => Date.parse(at));
}
