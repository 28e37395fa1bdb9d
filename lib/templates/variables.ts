import * as v from "valibot";
import type { TemplateValues } from "./fill-template";

/** What a page may not tell: a template needs something to fall back on there. */
export const mayBeMissing: readonly string[] = ["first_name", "name", "company", "headline"];

/** How a variable of the user's own may be called. */
export const ownNamePattern = /^[a-z][a-z0-9_]{0,39}$/;

/** The user's words for every template: how they sign, and variables of their own with one value each. */
export const variablesKeptSchema = v.object({
  /** Empty: the name of the sending account. */
  myName: v.pipe(v.string(), v.maxLength(200)),
  own: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.regex(ownNamePattern)),
        value: v.pipe(v.string(), v.maxLength(10_000)),
      }),
    ),
    v.maxLength(100),
  ),
});
export type VariablesKept = v.InferOutput<typeof variablesKeptSchema>;

export const noVariables: VariablesKept = { myName: "", own: [] };

/** What a page told of a person. */
export interface PersonFacts {
  firstName: string | null;
  name: string | null;
  company: string | null;
  headline: string | null;
}

/**
 * The values of all variables for one person. The built-in ones win over the user's own of the same
 * name. `senderName`: the name of the sending account, for `{{my_name}}` where none was chosen.
 */
export function valuesFor(
  { firstName, name, company, headline }: PersonFacts,
  { myName, own }: VariablesKept,
  senderName: string | null,
): TemplateValues {
  return {
    ...Object.fromEntries(own.map(({ name: ownName, value }) => [ownName, value])),
    first_name: firstName,
    name,
    company,
    headline,
    my_name: myName.trim() === "" ? senderName : myName,
  };
}
