import { i18n } from "#i18n";
import { usePageButton } from "@/components/hooks/use-page-button";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Switch } from "@/components/ui/switch";
import { FailureNotice } from "@/components/words/failure-notice";
import type { ButtonView } from "@/lib/messaging/protocol";
import { CornerPicker } from "./corner-picker";
import styles from "./settings.module.css";

/** The button on profiles: off, on and where, or wanted but no longer allowed by Chrome. */
export function ButtonSection() {
  const { view, pending, declined, failure, switchOn, keep } = usePageButton();
  return (
    <section className={styles["section"]} aria-labelledby="button-heading">
      <h2 id="button-heading" className={styles["heading"]}>
        {i18n.t("settings.button_title")}
      </h2>
      {view?.ok === false && <FailureNotice failure={view.failure} />}
      {view?.ok === true && (
        <ButtonChoice view={view.value} pending={pending} switchOn={switchOn} keep={keep} />
      )}
      <div role="status">
        {declined && (
          <Notice tone="plain">
            <p>{i18n.t("settings.button_declined")}</p>
          </Notice>
        )}
        {failure !== null && <FailureNotice failure={failure} />}
      </div>
    </section>
  );
}

interface ButtonChoiceProps
  extends Pick<ReturnType<typeof usePageButton>, "pending" | "switchOn" | "keep"> {
  view: ButtonView;
}

function ButtonChoice({ view, pending, switchOn, keep }: ButtonChoiceProps) {
  const { wanted, allowed, corner } = view;
  const isOn = wanted && allowed;
  return (
    <>
      <Switch
        label={i18n.t("settings.button_switch")}
        on={pending?.wanted ?? isOn}
        describedBy="button-note"
        onSwitch={(on) => (on ? switchOn(corner) : keep({ wanted: false, corner }))}
      />
      <p id="button-note" className={styles["quiet"]}>
        {i18n.t("settings.button_note")}
      </p>
      {wanted && !allowed && pending === null && (
        <Notice
          tone="warn"
          actions={
            <>
              <Button onClick={() => switchOn(corner)}>{i18n.t("settings.button_again")}</Button>
              <Button onClick={() => keep({ wanted: false, corner })}>
                {i18n.t("settings.button_leave")}
              </Button>
            </>
          }
        >
          <p>{i18n.t("settings.button_lost")}</p>
        </Notice>
      )}
      {isOn && (
        <CornerPicker
          corner={pending?.corner ?? corner}
          onPick={(picked) => keep({ wanted: true, corner: picked })}
        />
      )}
    </>
  );
}
