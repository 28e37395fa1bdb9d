import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { starterTemplates } from "@/lib/templates/starter-templates";
import { newTemplates, type Template } from "@/lib/templates/template";
import { DefaultPickers } from "./default-pickers";
import { TemplateList } from "./template-list";
import styles from "./templates.module.css";
import type { useTemplatesScreen } from "./use-templates-screen";

interface TemplatesHomeProps {
  templates: readonly Template[];
  screen: ReturnType<typeof useTemplatesScreen>;
}

/** The list with what can be done about it; without any template, what to begin with. */
export function TemplatesHome({ templates, screen }: TemplatesHomeProps) {
  const isEmpty = templates.length === 0;
  return (
    <>
      <p className={styles["quiet"]}>
        {isEmpty ? i18n.t("templates.empty") : i18n.t("templates.note")}
      </p>
      <div className={styles["actions"]}>
        <StarterButton templates={templates} onTake={(...taken) => void screen.take(...taken)} />
        <Button look={isEmpty ? "plain" : "primary"} onClick={() => screen.openNew()}>
          {i18n.t("templates.new")}
        </Button>
      </div>
      <TemplateList
        templates={templates}
        defaults={screen.defaults}
        onOpen={(template) => screen.open(template)}
        onFavourite={screen.setFavourite}
        onReorder={screen.reorder}
      />
      {!isEmpty && (
        <DefaultPickers
          templates={templates}
          defaults={screen.defaults}
          onChoose={screen.chooseDefault}
        />
      )}
    </>
  );
}

interface StarterButtonProps {
  templates: readonly Template[];
  onTake: (taken: Template[], words: string) => void;
}

/** Adds those that are not there; one that was edited is there. */
function StarterButton({ templates, onTake }: StarterButtonProps) {
  const missing = starterTemplates.filter(({ id }) => templates.every((kept) => kept.id !== id));
  const { length } = missing;
  if (length === 0) return null;
  const isEmpty = templates.length === 0;
  const add = () =>
    onTake(newTemplates(missing, templates), i18n.t("templates.added", length, [String(length)]));
  return (
    <Button look={isEmpty ? "primary" : "plain"} onClick={add}>
      {isEmpty
        ? i18n.t("templates.add_starters")
        : i18n.t("templates.add_missing", length, [String(length)])}
    </Button>
  );
}
