import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import type { Mark } from "@/components/ui/marked-text-area";
import type { Lint } from "@/lib/templates/lint";
import { sayLint } from "./say-lint";
import styles from "./templates.module.css";

interface LintListProps {
  lints: readonly Lint[];
  onGoTo: (lint: Lint) => void;
}

/** What to look at in a template; a press leads to the place. */
export function LintList({ lints, onGoTo }: LintListProps) {
  if (lints.length === 0) return null;
  return (
    <ul className={styles["lints"]} aria-label={i18n.t("templates.look_at")}>
      {lints.map((lint) => (
        <li key={`${lint.field}-${lint.kind}-${lint.start}`}>
          <span>{sayLint(lint)}</span>
          <Button look="quiet" onClick={() => onGoTo(lint)}>
            {i18n.t("templates.show_place")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The places in one field, for marking: what overlaps becomes one, and a whole text is not marked. */
export function marksOf(lints: readonly Lint[], field: Lint["field"]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, field: where, kind } of lints) {
    if (where !== field || kind === "too-long") continue;
    const last = marks.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
