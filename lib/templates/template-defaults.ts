import * as v from "valibot";
import type { Template } from "./template";

const templateId = v.nullable(v.pipe(v.string(), v.uuid()));

/**
 * The templates that new messages and new InMails begin with, by id; null for the built-in greeting.
 * Apart from the templates, so that a file of them says nothing of it, and a template that comes
 * back by Undo is what it was.
 */
export const templateDefaultsSchema = v.object({ message: templateId, inmail: templateId });
export type TemplateDefaults = v.InferOutput<typeof templateDefaultsSchema>;
export type MessageType = keyof TemplateDefaults;

export const noDefaults: TemplateDefaults = { message: null, inmail: null };

/** Whether a template is for messages of this type. */
export function isFor({ type }: Pick<Template, "type">, messageType: MessageType): boolean {
  return type === "both" || type === messageType;
}

/** What a template is the default of: nothing for a type it was changed not to be for. */
export function defaultOf(
  template: Pick<Template, "id" | "type">,
  defaults: TemplateDefaults,
): MessageType[] {
  const types = ["message", "inmail"] as const;
  return types.filter((type) => defaults[type] === template.id && isFor(template, type));
}
