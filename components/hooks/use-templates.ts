import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Failure } from "@/lib/kernel/failure";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { Output } from "@/lib/messaging/protocol";
import type { Template } from "@/lib/templates/template";
import { type MessageType, noDefaults } from "@/lib/templates/template-defaults";
import { noVariables, type VariablesKept } from "@/lib/templates/variables";

type Answer = Result<Output<"templates.list">>;

const templatesQuery = ["templates"];
const variablesQuery = ["variables"];

/** All templates in the user's order, and what can be done with them; each change answers whether it was kept. */
export function useTemplates() {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: templatesQuery,
    queryFn: () => ask("templates.list", {}),
    // They may have been used or changed in another window.
    refetchOnWindowFocus: "always",
  });
  const change = useMutation({
    mutationFn: (asked: () => Promise<Answer>) => asked(),
    onSuccess: (answer) => answer.ok && client.setQueryData(templatesQuery, answer),
  });
  const run = async (asked: () => Promise<Answer>) => (await change.mutateAsync(asked)).ok;
  return {
    /** Undefined until the worker has answered. */
    templates: data?.ok === true ? data.value.templates : undefined,
    defaults: data?.ok === true ? data.value.defaults : noDefaults,
    failure: failureOf(data) ?? failureOf(change.data),
    chooseDefault: (type: MessageType, id: string | null) =>
      run(() => ask("templates.choose-default", { type, id })),
    save: (templates: Template[]) => run(() => ask("templates.save", { templates })),
    remove: (ids: string[]) => run(() => ask("templates.remove", { ids })),
    reorder: (ids: string[]) => run(() => ask("templates.reorder", { ids })),
  };
}

/** How the user signs, and their own variables; none until the worker has answered. */
export function useVariables() {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: variablesQuery,
    queryFn: () => ask("variables.view", {}),
  });
  const keep = useMutation({
    mutationFn: (kept: VariablesKept) => ask("variables.keep", kept),
    onSuccess: (answer) => answer.ok && client.setQueryData(variablesQuery, answer),
  });
  return {
    variables: data?.ok === true ? data.value : noVariables,
    isKnown: data?.ok === true,
    keep,
    failure: failureOf(data) ?? failureOf(keep.data),
  };
}

function failureOf(answer: Result<unknown> | undefined): Failure | null {
  return answer?.ok === false ? answer.failure : null;
}
