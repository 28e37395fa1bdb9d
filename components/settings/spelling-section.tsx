import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { Switch } from "@/components/ui/switch";
import { FailureNotice } from "@/components/words/failure-notice";
import { ask } from "@/lib/messaging/client";
import type { SpellingKept } from "@/lib/settings/spelling";
import styles from "./settings.module.css";

const queryKey = ["spelling"];

/** Whether Chrome checks the spelling of a message. */
export function SpellingSection() {
  const client = useQueryClient();
  const kept = useQuery({ queryKey, queryFn: () => ask("spelling.view", {}) });
  const choose = useMutation({
    mutationFn: (chosen: SpellingKept) => ask("spelling.choose", chosen),
    onSuccess: (answer) => answer.ok && client.setQueryData(queryKey, answer),
  });
  if (kept.data === undefined) return null;
  const failure = [kept.data, choose.data].find((answer) => answer?.ok === false);
  return (
    <section className={styles["section"]} aria-labelledby="spelling-heading">
      <h2 id="spelling-heading" className={styles["heading"]}>
        {i18n.t("settings.spelling_title")}
      </h2>
      {kept.data.ok && (
        <Switch
          label={i18n.t("settings.spelling_switch")}
          on={choose.isPending ? choose.variables.checks : kept.data.value.checks}
          describedBy="spelling-note"
          onSwitch={(checks) => choose.mutate({ checks })}
        />
      )}
      <p id="spelling-note" className={styles["quiet"]}>
        {i18n.t("settings.spelling_note")}
      </p>
      {failure?.ok === false && <FailureNotice failure={failure.failure} />}
    </section>
  );
}
