import { i18n } from "#i18n";
import { useBoundKeys } from "@/components/hooks/use-bound-keys";
import styles from "./call-here.module.css";

/** Of a tab where Courier was not called nothing is known and nothing is claimed: how to call it. */
export function CallHere() {
  const key = useBoundKeys()?.popup ?? null;
  return (
    <p className={styles["call"]}>
      {key === null ? i18n.t("panel.call") : i18n.t("panel.call_key", [key])}
    </p>
  );
}
