import { fillTemplate } from "./fill-template";
import type { Template } from "./template";
import { noVariables, type PersonFacts, valuesFor } from "./variables";

/**
 * What tells a template from the others: how it begins for a person, without a greeting on a line of
 * its own.
 */
export function startOf({ message }: Pick<Template, "message">, person: PersonFacts): string {
  const filled = fillTemplate(message, valuesFor(person, noVariables, null));
  const [first = "", ...rest] = filled.split("\n");
  return first.endsWith(",") && rest.length > 0 ? rest.join(" ") : filled;
}
