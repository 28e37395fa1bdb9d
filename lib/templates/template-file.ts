import * as v from "valibot";
import { fail, ok, type Result } from "../kernel/result";
import { type Template, type TemplateText, templateTextSchema } from "./template";

const format = "courier-templates";
const version = 1;
/** Characters; far above what anybody writes, and little enough to parse at once. */
const longestFile = 5_000_000;
const mostTemplates = 1_000;

/** A template in a file. No id where it was written by hand. */
export interface FiledTemplate extends TemplateText {
  id: string | null;
}

/** Why a file cannot be read. `position`: the number of the template in it, from 1. */
export type FileFault =
  | { kind: "too-large" }
  | { kind: "not-json" }
  | { kind: "not-a-template-file" }
  | { kind: "newer-version" }
  | { kind: "no-templates" }
  | { kind: "template-broken"; position: number };

/**
 * Templates as a file that people can read and write: a text is a list of its lines. It says nothing
 * of anybody: not when and how often a template was used, nor the values of the user's variables.
 */
export function writeTemplateFile(templates: readonly Template[]): string {
  const written = templates.map(({ id, title, type, folder, favourite, subject, message }) => ({
    id,
    title,
    type,
    folder,
    favourite,
    subject,
    message: message.split("\n"),
  }));
  return `${JSON.stringify({ format, version, templates: written }, null, 2)}\n`;
}

/** Reads such a file, all or nothing. Never throws. */
export function readTemplateFile(text: string): Result<FiledTemplate[], FileFault> {
  if (text.length > longestFile) return fail({ kind: "too-large" });
  const json = parseJson(text.replace(/^\uFEFF/u, ""));
  if (json === undefined) return fail({ kind: "not-json" });
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return fail({ kind: "not-a-template-file" });
  if (file.output.version > version) return fail({ kind: "newer-version" });
  const { templates } = file.output;
  if (templates.length > mostTemplates) return fail({ kind: "too-large" });
  return templates.length === 0 ? fail({ kind: "no-templates" }) : readAll(templates);
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  templates: v.array(v.unknown()),
});

const linesSchema = v.union([
  v.string(),
  v.pipe(
    v.array(v.string()),
    v.transform((lines) => lines.join("\n")),
  ),
]);

/** What a person may leave out of a template they write by hand has the value of a blank one. */
const filedSchema = v.pipe(
  v.object({
    id: v.optional(v.nullable(v.pipe(v.string(), v.uuid(), v.toLowerCase())), null),
    title: v.string(),
    type: v.optional(templateTextSchema.entries.type, "message"),
    folder: v.optional(v.string(), ""),
    favourite: v.optional(v.boolean(), false),
    subject: v.optional(v.string(), ""),
    message: linesSchema,
  }),
  v.object({ id: v.nullable(v.string()), ...templateTextSchema.entries }),
);

function readAll(templates: readonly unknown[]): Result<FiledTemplate[], FileFault> {
  const read: FiledTemplate[] = [];
  for (const [index, template] of templates.entries()) {
    const parsed = v.safeParse(filedSchema, template);
    if (!parsed.success) return fail({ kind: "template-broken", position: index + 1 });
    read.push(parsed.output);
  }
  return ok(read);
}

function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}
