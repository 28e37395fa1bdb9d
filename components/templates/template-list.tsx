import { useState } from "react";
import { i18n } from "#i18n";
import type { Template } from "@/lib/templates/template";
import { defaultOf, type TemplateDefaults } from "@/lib/templates/template-defaults";
import { groupsOf, swapped } from "./template-groups";
import { TemplateRow } from "./template-row";
import styles from "./templates.module.css";

interface TemplateListProps {
  templates: readonly Template[];
  defaults: TemplateDefaults;
  onOpen: (template: Template) => void;
  onFavourite: (template: Template) => void;
  onReorder: (ids: string[]) => void;
}

/** All templates by group; the arrows move one within its group. */
export function TemplateList({
  templates,
  defaults,
  onOpen,
  onFavourite,
  onReorder,
}: TemplateListProps) {
  const [starred, setStarred] = useState<string | null>(null);
  return groupsOf(templates).map(({ folder, templates: group }) => (
    <div key={folder ?? "favourites"} className={styles["groupOf"]}>
      <h3 className={styles["group"]}>{sayFolder(folder)}</h3>
      <ul className={styles["list"]}>
        {group.map((template, index) => {
          const move = (to: Template | undefined) =>
            to === undefined ? null : () => onReorder(swapped(templates, template.id, to.id));
          return (
            <TemplateRow
              key={template.id}
              template={template}
              defaultOf={defaultOf(template, defaults)}
              onOpen={() => onOpen(template)}
              keepsFocus={starred === template.id}
              onFavourite={() => {
                setStarred(template.id);
                onFavourite(template);
              }}
              onUp={move(group[index - 1])}
              onDown={move(group[index + 1])}
            />
          );
        })}
      </ul>
    </div>
  ));
}

function sayFolder(folder: string | null): string {
  if (folder === null) return i18n.t("templates.favourites");
  return folder === "" ? i18n.t("templates.no_folder") : folder;
}
