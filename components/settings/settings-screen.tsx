import { i18n } from "#i18n";
import { useKey } from "@/components/hooks/use-key";
import { later } from "@/components/ui/later";
import { FailureNotice } from "@/components/words/failure-notice";
import { AccountSection } from "./account-section";
import { KeySection } from "./key-section";
import styles from "./settings.module.css";

/** What stands below the key and the account comes a moment later. */
const AdvancedSection = later(async () => (await import("./advanced-section")).AdvancedSection);
const ButtonSection = later(async () => (await import("./button-section")).ButtonSection);
const SwitchSections = later(async () => (await import("./switch-sections")).SwitchSections);
const UndoSection = later(async () => (await import("./undo-section")).UndoSection);
const TemplatesSection = later(
  async () => (await import("@/components/templates/templates-section")).TemplatesSection,
);

/** The options page: the key, the account messages go out from, and what stays where. */
export function SettingsScreen() {
  const { key, accounts, askAgain, save, remove, choose } = useKey();
  return (
    <main className={styles["page"]}>
      <h1 className={styles["title"]}>{i18n.t("settings.title")}</h1>
      {key?.ok === false && <FailureNotice failure={key.failure} />}
      {key?.ok === true && (
        <KeySection view={key.value} accounts={accounts.data} save={save} remove={remove} />
      )}
      {key?.ok === true && key.value.present && (
        <AccountSection
          accounts={accounts.data}
          isAsking={accounts.isFetching}
          onAskAgain={() => void askAgain()}
          choose={choose}
        />
      )}
      <TemplatesSection />
      <UndoSection />
      <SwitchSections />
      <ButtonSection />
      <AdvancedSection />
      <Privacy />
    </main>
  );
}

function Privacy() {
  return (
    <section className={styles["section"]} aria-labelledby="privacy">
      <h2 id="privacy" className={styles["heading"]}>
        {i18n.t("settings.privacy_title")}
      </h2>
      <p>{i18n.t("settings.privacy_host")}</p>
      <p>{i18n.t("settings.privacy_person")}</p>
      <p>{i18n.t("settings.privacy_texts")}</p>
      <p>{i18n.t("settings.privacy_key")}</p>
      <p>{i18n.t("settings.privacy_page")}</p>
      <p>{i18n.t("settings.privacy_spelling")}</p>
      <p className={styles["quiet"]}>{i18n.t("settings.not_affiliated")}</p>
    </section>
  );
}
