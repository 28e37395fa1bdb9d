import { newTemplate, type Template, type TemplateText } from "./template";
import type { FiledTemplate } from "./template-file";

/** What taking in one template of a file would do; `template` is what would be kept. */
export type Compared =
  | { kind: "new"; template: Template }
  | { kind: "changed"; template: Template; before: Template }
  | { kind: "same"; template: Template };

/**
 * Holds templates of a file against those that are kept, in the file's order, and changes nothing.
 * One is the same template by its id, else by title and folder. None is the match of two: of
 * several in the file, the later ones are new. What the file does not name stays as it is.
 */
export function compareTemplates(
  filed: readonly FiledTemplate[],
  kept: readonly Template[],
  newId: () => string,
): Compared[] {
  const free = new Set(kept);
  const taken = new Set(kept.map(({ id }) => id));
  const all: Template[] = [...kept];
  const named = new Set(filed.map(({ id }) => id));
  return filed.map(({ id, ...text }) => {
    const before = matchOf(id, text, [...free], named);
    if (before !== null) {
      free.delete(before);
      const template = { ...before, ...text };
      return isSameText(before, text)
        ? { kind: "same", template: before }
        : { kind: "changed", template, before };
    }
    const isFree = id !== null && !taken.has(id);
    const template = newTemplate(isFree ? id : newId(), text, all.slice(-1));
    taken.add(template.id);
    all.push(template);
    return { kind: "new", template };
  });
}

function matchOf(
  id: string | null,
  { title, folder }: TemplateText,
  kept: Template[],
  named: ReadonlySet<string | null>,
): Template | null {
  const byId = kept.find((each) => each.id === id);
  // Another of the same title may come later in the file, with the id of the kept one.
  const byTitle = kept.find(
    (each) => each.title === title && each.folder === folder && !named.has(each.id),
  );
  return byId ?? byTitle ?? null;
}

function isSameText(one: TemplateText, other: TemplateText): boolean {
  const isSame = (key: keyof TemplateText) => one[key] === other[key];
  return (
    isSame("title") &&
    isSame("subject") &&
    isSame("message") &&
    isSame("type") &&
    isSame("folder") &&
    isSame("favourite")
  );
}
