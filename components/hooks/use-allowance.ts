import { useQuery } from "@tanstack/react-query";
import { ask } from "@/lib/messaging/client";
import type { Allowance } from "@/lib/quota/allowance";

const unknown: Allowance = { kind: "unknown" };

/** The chosen account's messages today, in the settings: asked again for every key and account. */
export function useAllowance() {
  const asked = useQuery({
    queryKey: ["allowance"],
    queryFn: () => ask("allowance.get", { refresh: true }),
  });
  const allowance = asked.data?.ok ? asked.data.value : unknown;
  return { allowance, failure: asked.data?.ok === false ? asked.data.failure : null };
}
