import { ok } from "@/lib/kernel/result";
import type { Handlers } from "@/lib/messaging/serve";
import { orStorageFailure } from "@/lib/sending/or-storage-failure";
import type { Ports } from "@/lib/sending/ports";
import { reordered, withoutTemplates, withSaved } from "@/lib/templates/change-templates";
import { noDefaults } from "@/lib/templates/template-defaults";
import { noVariables } from "@/lib/templates/variables";

type TemplatePorts = Pick<Ports, "templates" | "templateDefaults" | "variables">;
type Name = Extract<keyof Handlers, `templates.${string}` | `variables.${string}`>;

/** What answers the messages about templates; each of the first five answers with all of them. */
export function templateHandlers(ports: TemplatePorts): Pick<Handlers, Name> {
  const { templates, templateDefaults, variables } = ports;
  const listed = (work: () => Promise<unknown>) =>
    orStorageFailure(async () => {
      await work();
      const [all, defaults] = await Promise.all([templates.list(), templateDefaults.read()]);
      return ok({ templates: all, defaults: defaults ?? noDefaults });
    });
  const change = (next: Parameters<TemplatePorts["templates"]["change"]>[0]) =>
    listed(() => templates.change(next));
  return {
    "templates.list": () => listed(async () => null),
    "templates.save": ({ templates: saved }) => change((all) => withSaved(all, saved)),
    "templates.remove": ({ ids }) => change((all) => withoutTemplates(all, ids)),
    "templates.reorder": ({ ids }) => change((all) => reordered(all, ids)),
    "templates.choose-default": ({ type, id }) =>
      listed(() => templateDefaults.update((kept) => ({ ...(kept ?? noDefaults), [type]: id }))),
    "variables.view": () =>
      orStorageFailure(async () => ok((await variables.read()) ?? noVariables)),
    "variables.keep": (kept) =>
      orStorageFailure(async () => ok(await variables.update(() => kept))),
  };
}
