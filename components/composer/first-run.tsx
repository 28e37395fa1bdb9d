import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import styles from "./first-run.module.css";

interface FirstRunProps {
  missing: "no-key" | "no-account";
  onSettings: () => void;
}

/** Before the first message: what is missing, and the one button that leads to it. */
export function FirstRun({ missing, onSettings }: FirstRunProps) {
  const noKey = missing === "no-key";
  return (
    <main className={styles["first"]}>
      <h1 className={styles["title"]}>
        {noKey ? i18n.t("first_run.title") : i18n.t("first_run.choose_title")}
      </h1>
      <p>{noKey ? i18n.t("first_run.text") : i18n.t("failure.no_account")}</p>
      <Button look="primary" onClick={onSettings}>
        {noKey ? i18n.t("first_run.add_key") : i18n.t("first_run.choose")}
      </Button>
    </main>
  );
}
