import type { Template } from "@/lib/templates/template";

/** Templates that are shown together. `folder` is null for the favourites, "" for those in no folder. */
export interface TemplateGroup {
  folder: string | null;
  templates: Template[];
}

/** Favourites first, then folder by folder in the order of their first template, then the rest. */
export function groupsOf(templates: readonly Template[]): TemplateGroup[] {
  const favourites = templates.filter(({ favourite }) => favourite);
  const others = templates.filter(({ favourite }) => !favourite);
  const folders = [...foldersOf(others), ""];
  const groups: TemplateGroup[] = [
    { folder: null, templates: favourites },
    ...folders.map((folder) => ({
      folder,
      templates: others.filter((template) => template.folder === folder),
    })),
  ];
  return groups.filter((group) => group.templates.length > 0);
}

/** Every folder once, in the order of its first template. */
export function foldersOf(templates: readonly Template[]): string[] {
  return [...new Set(templates.map(({ folder }) => folder))].filter((folder) => folder !== "");
}

/** The ids in their order after two templates have changed places. */
export function swapped(templates: readonly Template[], one: string, other: string): string[] {
  return templates.map(({ id }) => {
    if (id === one) return other;
    return id === other ? one : id;
  });
}
