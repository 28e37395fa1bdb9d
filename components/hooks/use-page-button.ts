import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/lib/messaging/client";
import type { Corner } from "@/lib/settings/corner";
import type { ButtonKept } from "@/lib/settings/page-button";
import { useEnvironment } from "./use-environment";

const queryKey = ["button"];

/** The button on profiles: what is wanted, what Chrome allows, and what was just asked for. */
export function usePageButton() {
  const client = useQueryClient();
  const { requestLinkedin } = useEnvironment();
  const { data: view } = useQuery({
    queryKey,
    queryFn: () => ask("button.view", {}),
    // The permission can be taken away in Chrome's own pages meanwhile.
    refetchOnWindowFocus: "always",
  });
  const change = useMutation({
    mutationFn: async ({ wish, asked }: { wish: ButtonKept; asked: Promise<boolean> | null }) => {
      const allowed = asked === null || (await asked.catch(() => false));
      return allowed ? ask("button.want", wish) : null;
    },
    onSuccess: (changed) => changed?.ok && client.setQueryData(queryKey, changed),
  });
  return {
    view,
    /** What the switch is being turned to, until that is so or refused. */
    pending: change.isPending ? change.variables.wish : null,
    declined: change.data === null,
    failure: change.data?.ok === false ? change.data.failure : null,
    // The question comes first and at once: Chrome takes it in the turn of a click only.
    switchOn: (corner: Corner) =>
      change.mutate({ asked: requestLinkedin(), wish: { wanted: true, corner } }),
    keep: (wish: ButtonKept) => change.mutate({ asked: null, wish }),
  };
}
