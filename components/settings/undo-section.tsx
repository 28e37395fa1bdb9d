import { i18n } from "#i18n";
import { Field } from "@/components/ui/field";
import fieldStyles from "@/components/ui/field.module.css";
import { FailureNotice } from "@/components/words/failure-notice";
import { ask } from "@/lib/messaging/client";
import { undoChoices, type UndoKept } from "@/lib/settings/undo-window";
import styles from "./settings.module.css";
import { useKeptChoice } from "./use-kept-choice";

/** For how long a Send can be taken back. */
export function UndoSection() {
  const { isAnswered, shown, failure, choose } = useKeptChoice(
    "undo",
    () => ask("undo.view", {}),
    (chosen: UndoKept) => ask("undo.choose", chosen),
  );
  if (!isAnswered) return null;
  return (
    <section className={styles["section"]} aria-labelledby="undo-heading">
      <h2 id="undo-heading" className={styles["heading"]}>
        {i18n.t("settings.undo_title")}
      </h2>
      {shown !== null && (
        <Field id="undo" label={i18n.t("settings.undo")} hint={i18n.t("settings.undo_note")}>
          <select
            id="undo"
            className={fieldStyles["control"]}
            value={shown.seconds}
            onChange={(event) => {
              const picked = Number(event.currentTarget.value);
              const chosen = undoChoices.find((choice) => choice === picked);
              if (chosen !== undefined) choose({ seconds: chosen });
            }}
          >
            {undoChoices.map((choice) => (
              <option key={choice} value={choice}>
                {choice === 0
                  ? i18n.t("settings.undo_off")
                  : i18n.t("settings.undo_seconds", [String(choice)])}
              </option>
            ))}
          </select>
        </Field>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
    </section>
  );
}
