import { i18n } from "#i18n";
import type { TemplateText } from "@/lib/templates/template";

/** What of a template beside its words is not so in `other`: what it is called, and how it stands. */
export function sayChanges(template: TemplateText, other: TemplateText): [string, string][] {
  const { title, type, folder, favourite } = template;
  const all: [keyof TemplateText, string, string][] = [
    ["title", i18n.t("templates.title_field"), title],
    ["type", i18n.t("templates.type"), i18n.t(`templates.type_${type}`)],
    ["folder", i18n.t("templates.import_folder"), folder || i18n.t("templates.no_folder")],
    [
      "favourite",
      i18n.t("templates.import_favourite"),
      favourite ? i18n.t("templates.import_yes") : i18n.t("templates.import_no"),
    ],
  ];
  return all.filter(([key]) => template[key] !== other[key]).map(([, name, is]) => [name, is]);
}
