import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { Switch } from "@/components/ui/switch";
import { FailureNotice } from "@/components/words/failure-notice";
import { ask } from "@/lib/messaging/client";
import styles from "./settings.module.css";

const queryKey = ["route"];

/** What hardly anybody needs to change. */
export function AdvancedSection() {
  const client = useQueryClient();
  const kept = useQuery({ queryKey, queryFn: () => ask("route.view", {}) });
  const choose = useMutation({
    mutationFn: (prefersNewer: boolean) => ask("route.choose", { prefersNewer }),
    onSuccess: (answer) => answer.ok && client.setQueryData(queryKey, answer),
  });
  if (kept.data === undefined) return null;
  const failure = [kept.data, choose.data].find((answer) => answer?.ok === false);
  const isOn = kept.data.ok && kept.data.value.prefersNewer;
  return (
    <details className={styles["section"]}>
      <summary className={styles["quiet"]}>{i18n.t("settings.advanced")}</summary>
      <Switch
        label={i18n.t("settings.newer")}
        on={choose.isPending ? choose.variables : isOn}
        describedBy="newer-note"
        onSwitch={choose.mutate}
      />
      <p id="newer-note" className={styles["quiet"]}>
        {i18n.t("settings.newer_note")}
      </p>
      {failure?.ok === false && <FailureNotice failure={failure.failure} />}
    </details>
  );
}
