import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import type { Template } from "@/lib/templates/template";
import styles from "./templates.module.css";

interface TemplateRowProps {
  template: Template;
  onOpen: () => void;
  onFavourite: () => void;
  /** Null at the end of the group. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

export function TemplateRow({ template, onOpen, onFavourite, onUp, onDown }: TemplateRowProps) {
  const { title, message, favourite } = template;
  return (
    <li className={styles["row"]}>
      <button
        type="button"
        className={styles["star"]}
        aria-pressed={favourite}
        aria-label={i18n.t("templates.favourite", [title])}
        onClick={onFavourite}
      >
        <span aria-hidden="true">{favourite ? "★" : "☆"}</span>
      </button>
      <button type="button" id={rowId(template)} className={styles["open"]} onClick={onOpen}>
        <span className={styles["name"]}>{title}</span>
        <span className={styles["start"]}>{message}</span>
        <span className={styles["meta"]}>{sayUse(template)}</span>
      </button>
      <Button
        look="quiet"
        inactive={onUp === null}
        aria-label={i18n.t("templates.move_up", [title])}
        onClick={onUp ?? undefined}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        look="quiet"
        inactive={onDown === null}
        aria-label={i18n.t("templates.move_down", [title])}
        onClick={onDown ?? undefined}
      >
        <span aria-hidden="true">↓</span>
      </Button>
    </li>
  );
}

/** For finding the row again after its editor was closed. */
export function rowId({ id }: Pick<Template, "id">): string {
  return `template-${id}`;
}

function sayUse({ type, uses }: Template): string {
  const used = i18n.t("templates.used", uses, [new Intl.NumberFormat().format(uses)]);
  if (type === "message") return used;
  const kind = type === "inmail" ? i18n.t("templates.type_inmail") : i18n.t("templates.type_both");
  return `${kind} · ${used}`;
}
