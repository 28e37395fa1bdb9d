import { i18n } from "#i18n";
import { Switch } from "@/components/ui/switch";
import { FailureNotice } from "@/components/words/failure-notice";
import { ask } from "@/lib/messaging/client";
import type { Output } from "@/lib/messaging/protocol";
import styles from "./settings.module.css";
import { useKeptChoice } from "./use-kept-choice";

/** What hardly anybody needs to change. */
export function AdvancedSection() {
  const { isAnswered, shown, failure, choose } = useKeptChoice(
    "route",
    () => ask("route.view", {}),
    (chosen: Output<"route.view">) => ask("route.choose", chosen),
  );
  if (!isAnswered) return null;
  return (
    <details className={styles["section"]}>
      <summary className={styles["quiet"]}>{i18n.t("settings.advanced")}</summary>
      <Switch
        label={i18n.t("settings.newer")}
        on={shown?.prefersNewer ?? false}
        describedBy="newer-note"
        onSwitch={(prefersNewer) => choose({ prefersNewer })}
      />
      <p id="newer-note" className={styles["quiet"]}>
        {i18n.t("settings.newer_note")}
      </p>
      {failure !== null && <FailureNotice failure={failure} />}
    </details>
  );
}
