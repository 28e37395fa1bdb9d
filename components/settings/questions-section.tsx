import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { Switch } from "@/components/ui/switch";
import { FailureNotice } from "@/components/words/failure-notice";
import { ask } from "@/lib/messaging/client";
import type { QuestionsKept } from "@/lib/settings/person-questions";
import styles from "./settings.module.css";

const queryKey = ["questions"];

/** Whether ConnectSafely is asked about a person before anything is sent. */
export function QuestionsSection() {
  const client = useQueryClient();
  const kept = useQuery({ queryKey, queryFn: () => ask("questions.view", {}) });
  const choose = useMutation({
    mutationFn: (chosen: QuestionsKept) => ask("questions.choose", chosen),
    onSuccess: (answer) => answer.ok && client.setQueryData(queryKey, answer),
  });
  if (kept.data === undefined) return null;
  const failure = [kept.data, choose.data].find((answer) => answer?.ok === false);
  return (
    <section className={styles["section"]} aria-labelledby="questions-heading">
      <h2 id="questions-heading" className={styles["heading"]}>
        {i18n.t("settings.questions_title")}
      </h2>
      {kept.data.ok && (
        <Switch
          label={i18n.t("settings.questions_switch")}
          on={choose.isPending ? choose.variables.asks : kept.data.value.asks}
          describedBy="questions-note"
          onSwitch={(asks) => choose.mutate({ asks })}
        />
      )}
      <p id="questions-note" className={styles["quiet"]}>
        {i18n.t("settings.questions_note")}
      </p>
      {failure?.ok === false && <FailureNotice failure={failure.failure} />}
    </section>
  );
}
