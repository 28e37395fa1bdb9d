import { blankText, newTemplate, type Template } from "./template";

/** For tests: ids that sort as their numbers do. */
export const idOf = (number: number) =>
  `2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a${String(number).padStart(3, "0")}`;

/** For tests: "Template 1" with its id and its place in the order. */
export function madeUpTemplate(number: number, change: Partial<Template> = {}): Template {
  const text = { ...blankText, title: `Template ${number}`, message: "Hi {{first_name|there}}" };
  return { ...newTemplate(idOf(number), text, []), order: number, ...change };
}
