import type { Clock } from "@/lib/kernel/clock";
import { ok, type Result } from "@/lib/kernel/result";
import type { Stored } from "@/lib/kernel/stored";
import type { Handlers } from "@/lib/messaging/serve";
import { orStorageFailure } from "@/lib/sending/or-storage-failure";
import { reordered, withoutTemplates, withSaved, withUse } from "@/lib/templates/change-templates";
import type { Template } from "@/lib/templates/template";
import type { TemplateStore } from "@/lib/templates/template-store";
import { noVariables, type VariablesKept } from "@/lib/templates/variables";

/** What templates need of the outside world. */
export interface TemplatePorts {
  now: Clock;
  templates: TemplateStore;
  variables: Stored<VariablesKept>;
}

type Name = Extract<keyof Handlers, `templates.${string}` | `variables.${string}`>;

/** What answers the messages about templates; each of the first five answers with all of them. */
export function templateHandlers(ports: TemplatePorts): Pick<Handlers, Name> {
  const { templates, variables } = ports;
  const change = (next: (all: readonly Template[]) => Template[]) =>
    listed(() => templates.change(next));
  return {
    "templates.list": () => listed(() => templates.list()),
    "templates.save": ({ templates: saved }) => change((all) => withSaved(all, saved)),
    "templates.remove": ({ ids }) => change((all) => withoutTemplates(all, ids)),
    "templates.reorder": ({ ids }) => change((all) => reordered(all, ids)),
    "templates.used": ({ id }) =>
      change((all) => withUse(all, id, new Date(ports.now()).toISOString())),
    "variables.view": () =>
      orStorageFailure(async () => ok((await variables.read()) ?? noVariables)),
    "variables.keep": (kept) =>
      orStorageFailure(async () => ok(await variables.update(() => kept))),
  };
}

function listed(work: () => Promise<Template[]>): Promise<Result<{ templates: Template[] }>> {
  return orStorageFailure(async () => ok({ templates: await work() }));
}
