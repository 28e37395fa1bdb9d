import { i18n } from "#i18n";
import type { DraftText } from "@/lib/messaging/protocol";
import styles from "./type-choice.module.css";

interface TypeChoiceProps {
  value: DraftText["messageType"];
  inactive: boolean;
  onChoose: (value: DraftText["messageType"]) => void;
}

/** Message or InMail, as two radio buttons drawn as one switch. */
export function TypeChoice({ value, inactive, onChoose }: TypeChoiceProps) {
  const choices = [
    ["message", i18n.t("composer.message")],
    ["inmail", i18n.t("composer.inmail")],
  ] as const;
  return (
    <fieldset className={styles["choice"]}>
      <legend className={styles["legend"]}>{i18n.t("composer.type")}</legend>
      {choices.map(([type, label]) => (
        <label key={type} className={styles["option"]}>
          <input
            type="radio"
            name="message-type"
            checked={value === type}
            disabled={inactive}
            onChange={() => onChoose(type)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
