import { useEffect, useRef } from "react";
import { i18n } from "#i18n";
import { sayNumber } from "@/components/words/say-number";
import { samplePeople } from "@/lib/templates/sample-people";
import { startOf } from "@/lib/templates/start-of";
import type { Template } from "@/lib/templates/template";
import type { MessageType } from "@/lib/templates/template-defaults";
import styles from "./templates.module.css";

interface TemplateRowProps {
  template: Template;
  /** The types whose new texts begin with it. */
  defaultOf: readonly MessageType[];
  /** Its star was pressed last, which moves it to another group: the keyboard goes with it. */
  keepsFocus: boolean;
  onOpen: () => void;
  onFavourite: () => void;
  /** Null at the end of the group. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

export function TemplateRow({
  template,
  defaultOf,
  keepsFocus,
  onOpen,
  onFavourite,
  onUp,
  onDown,
}: TemplateRowProps) {
  const { title, favourite } = template;
  const id = rowId(template);
  const starRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (keepsFocus && document.activeElement === document.body)
      starRef.current?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only as the row comes to its new group
  }, []);
  return (
    <li className={styles["row"]}>
      <button
        ref={starRef}
        type="button"
        className={styles["star"]}
        aria-pressed={favourite}
        aria-label={i18n.t("templates.favourite", [title])}
        onClick={onFavourite}
      >
        <span aria-hidden="true">{favourite ? "★" : "☆"}</span>
      </button>
      <div className={styles["open"]}>
        <button
          type="button"
          id={id}
          className={styles["name"]}
          aria-describedby={`${id}-start ${id}-meta`}
          onClick={onOpen}
        >
          {title}
        </button>
        <span id={`${id}-start`} className={styles["start"]}>
          {startOf(template, samplePeople.full)}
        </span>
        <span id={`${id}-meta`} className={styles["meta"]}>
          {sayUse(template, defaultOf)}
        </span>
      </div>
      <Arrow sign="↑" label={i18n.t("templates.move_up", [title])} onMove={onUp} />
      <Arrow sign="↓" label={i18n.t("templates.move_down", [title])} onMove={onDown} />
    </li>
  );
}

/** For finding the row again after its editor was closed. */
export function rowId({ id }: Pick<Template, "id">): string {
  return `template-${id}`;
}

function sayUse({ type, uses }: Template, defaultOf: readonly MessageType[]): string {
  const kinds = {
    message: null,
    inmail: i18n.t("templates.type_inmail"),
    both: i18n.t("templates.type_both"),
  };
  const used = uses > 0 ? i18n.t("templates.used", uses, [sayNumber(uses)]) : null;
  const begins = defaultOf.map((each) =>
    each === "message" ? i18n.t("templates.begins_messages") : i18n.t("templates.begins_inmails"),
  );
  return [...begins, kinds[type], used].filter((words) => words !== null).join(" · ");
}

interface ArrowProps {
  sign: string;
  label: string;
  /** Null where there is no further way; the button stays, so that the keyboard does not lose its place. */
  onMove: (() => void) | null;
}

function Arrow({ sign, label, onMove }: ArrowProps) {
  return (
    <button
      type="button"
      className={styles["arrow"]}
      aria-label={label}
      aria-disabled={onMove === null || undefined}
      onClick={onMove ?? undefined}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
