import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { Field } from "@/components/ui/field";
import fieldStyles from "@/components/ui/field.module.css";
import { FailureNotice } from "@/components/words/failure-notice";
import { ask } from "@/lib/messaging/client";
import { undoChoices, type UndoKept } from "@/lib/settings/undo-window";
import styles from "./settings.module.css";

const queryKey = ["undo"];

/** For how long a Send can be taken back. */
export function UndoSection() {
  const client = useQueryClient();
  const kept = useQuery({ queryKey, queryFn: () => ask("undo.view", {}) });
  const choose = useMutation({
    mutationFn: (chosen: UndoKept) => ask("undo.choose", chosen),
    onSuccess: (answer) => answer.ok && client.setQueryData(queryKey, answer),
  });
  if (kept.data === undefined) return null;
  const failure = [kept.data, choose.data].find((answer) => answer?.ok === false);
  const seconds = kept.data.ok ? kept.data.value.seconds : null;
  return (
    <section className={styles["section"]} aria-labelledby="undo-heading">
      <h2 id="undo-heading" className={styles["heading"]}>
        {i18n.t("settings.undo_title")}
      </h2>
      {seconds !== null && (
        <Field id="undo" label={i18n.t("settings.undo")} hint={i18n.t("settings.undo_note")}>
          <select
            id="undo"
            className={fieldStyles["control"]}
            value={choose.isPending ? choose.variables.seconds : seconds}
            onChange={(event) => {
              const picked = Number(event.currentTarget.value);
              const chosen = undoChoices.find((choice) => choice === picked);
              if (chosen !== undefined) choose.mutate({ seconds: chosen });
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
      {failure?.ok === false && <FailureNotice failure={failure.failure} />}
    </section>
  );
}
