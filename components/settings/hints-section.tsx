import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { Switch } from "@/components/ui/switch";
import { FailureNotice } from "@/components/words/failure-notice";
import { ask } from "@/lib/messaging/client";
import type { HintsKept } from "@/lib/settings/hints";
import styles from "./settings.module.css";

const queryKey = ["hints"];

/** Which hints are shown while writing. */
export function HintsSection() {
  const client = useQueryClient();
  const kept = useQuery({ queryKey, queryFn: () => ask("hints.view", {}) });
  const choose = useMutation({
    mutationFn: (chosen: HintsKept) => ask("hints.choose", chosen),
    onSuccess: (answer) => answer.ok && client.setQueryData(queryKey, answer),
  });
  if (kept.data === undefined) return null;
  const failure = [kept.data, choose.data].find((answer) => answer?.ok === false);
  return (
    <section className={styles["section"]} aria-labelledby="hints-heading">
      <h2 id="hints-heading" className={styles["heading"]}>
        {i18n.t("settings.hints_title")}
      </h2>
      {kept.data.ok && (
        <Switch
          label={i18n.t("settings.hints_switch")}
          on={choose.isPending ? choose.variables.replies : kept.data.value.replies}
          describedBy="hints-note"
          onSwitch={(replies) => choose.mutate({ replies })}
        />
      )}
      <p id="hints-note" className={styles["quiet"]}>
        {i18n.t("settings.hints_note")}
      </p>
      {failure?.ok === false && <FailureNotice failure={failure.failure} />}
    </section>
  );
}
