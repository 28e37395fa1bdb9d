/**
 * The member number that a default slug ends with ("ada-brandt-995712937"), or null without such
 * an end. Base 12, groups of three digits in reversed order (reference linkedin-pages 1.3). Only a
 * match proves something: a slug of the person's own choice can end in digits too.
 */
export function slugNumber(slug: string): number | null {
  const digits = /-([0-9ab]{6,10})$/u.exec(slug)?.[1];
  if (digits === undefined) return null;
  const groups = digits.match(/.{1,3}/gu) ?? [];
  return Number.parseInt(groups.toReversed().join(""), 12);
}
