import * as v from "valibot";
import { isoInstant } from "../kernel/fields";

export const templateTypeSchema = v.picklist(["message", "inmail", "both"]);
/** What a template may be sent as. */
export type TemplateType = v.InferOutput<typeof templateTypeSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What a person writes of a template. The lengths only keep a broken page or file from flooding the
 * store: what is near or over a limit of LinkedIn's is said by lint.ts and stays.
 */
export const templateTextSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000)),
  subject: v.pipe(v.string(), v.maxLength(100_000)),
  message: v.pipe(v.string(), v.maxLength(1_000_000)),
  type: templateTypeSchema,
  /** Empty: in no folder. */
  folder: v.pipe(v.string(), v.trim(), v.maxLength(1_000)),
  favourite: v.boolean(),
});
export type TemplateText = v.InferOutput<typeof templateTextSchema>;

export const templateSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  ...templateTextSchema.entries,
  /** Its place among all, ascending; gaps are fine. */
  order: v.number(),
  uses: count,
  lastUsedAt: v.nullable(isoInstant),
});
export type Template = v.InferOutput<typeof templateSchema>;

/** What is written in a new template until somebody writes it. */
export const blankText: TemplateText = {
  title: "",
  subject: "",
  message: "",
  type: "message",
  folder: "",
  favourite: false,
};

/** A template from its text, after all others. */
export function newTemplate(id: string, text: TemplateText, others: readonly Template[]): Template {
  const order = Math.max(-1, ...others.map((other) => other.order)) + 1;
  return { version: 1, id, ...text, order, uses: 0, lastUsedAt: null };
}

/** Several new templates, in their order. */
export function newTemplates(
  texts: readonly (TemplateText & { id: string })[],
  others: readonly Template[],
): Template[] {
  const { order: first } = newTemplate("", blankText, others);
  return texts.map(({ id, ...text }, index) => ({
    ...newTemplate(id, text, []),
    order: first + index,
  }));
}
