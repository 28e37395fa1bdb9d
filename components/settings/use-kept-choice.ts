import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Result } from "@/lib/kernel/result";

/**
 * A choice of the user that the worker keeps under a name. `shown`: what was just picked, else what
 * is kept; null where that could not be read.
 */
export function useKeptChoice<Kept>(
  name: string,
  view: () => Promise<Result<Kept>>,
  keep: (chosen: Kept) => Promise<Result<Kept>>,
) {
  const client = useQueryClient();
  const queryKey = [name];
  const kept = useQuery({ queryKey, queryFn: view });
  const choosing = useMutation({
    mutationFn: keep,
    onSuccess: (answer) => answer.ok && client.setQueryData(queryKey, answer),
  });
  const failed = [kept.data, choosing.data].find((answer) => answer?.ok === false);
  const value = kept.data?.ok === true ? kept.data.value : null;
  return {
    isAnswered: kept.data !== undefined,
    shown: choosing.isPending ? choosing.variables : value,
    failure: failed?.ok === false ? failed.failure : null,
    choose: (chosen: Kept) => choosing.mutate(chosen),
  };
}
