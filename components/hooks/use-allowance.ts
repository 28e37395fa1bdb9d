import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { Allowance } from "@/lib/quota/allowance";

const queryKey = ["allowance"];
const unknown: Allowance = { kind: "unknown" };

/**
 * The chosen account's messages today: what is known at once, then what the service says if it was
 * not asked within the last minute.
 */
export function useAllowance(known?: Allowance) {
  const client = useQueryClient();
  const asked = useQuery({
    queryKey,
    queryFn: () => ask("allowance.get", { refresh: true }),
    ...(known && { placeholderData: ok(known) satisfies Result<Allowance> }),
  });
  const learn = (allowance: Allowance) => client.setQueryData(queryKey, ok(allowance));
  const allowance = asked.data?.ok ? asked.data.value : (known ?? unknown);
  const failure = asked.data?.ok === false ? asked.data.failure : null;
  return { allowance, failure, learn };
}
