import type { Template } from "./template";

type Templates = readonly Template[];

/** In the order the user gave them. */
export function inOrder(all: Templates): Template[] {
  return all.toSorted((one, other) => one.order - other.order || one.id.localeCompare(other.id));
}

/**
 * Puts templates in, over the ones of the same id. How often a kept one was used and where it
 * stands does not come from the screen: an editor may have been open for long.
 */
export function withSaved(all: Templates, saved: Templates): Template[] {
  const kept = new Map(all.map((template) => [template.id, template]));
  for (const template of saved) {
    const { uses, lastUsedAt, order } = kept.get(template.id) ?? template;
    kept.set(template.id, { ...template, uses, lastUsedAt, order });
  }
  return [...kept.values()];
}

/** All but the named ones; an id that is not there changes nothing. */
export function withoutTemplates(all: Templates, ids: readonly string[]): Template[] {
  return all.filter((template) => !ids.includes(template.id));
}

/** The named ones in this order; others, made in another window meanwhile, stay behind them. */
export function reordered(all: Templates, ids: readonly string[]): Template[] {
  const named = ids.flatMap((id) => all.filter((template) => template.id === id));
  const others = inOrder(all).filter((template) => !ids.includes(template.id));
  return [...named, ...others].map(placed);
}

function placed(template: Template, order: number): Template {
  return template.order === order ? template : { ...template, order };
}

/** Counts one use. `at`: ISO 8601. */
export function withUse(all: Templates, id: string, at: string): Template[] {
  return all.map((template) =>
    template.id === id ? { ...template, uses: template.uses + 1, lastUsedAt: at } : template,
  );
}
