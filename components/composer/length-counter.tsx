import { i18n } from "#i18n";
import { sayNumber } from "@/components/words/say-number";
import { lengthState } from "./length-words";
import styles from "./length-counter.module.css";

interface LengthCounterProps {
  text: string;
  kind: "message" | "inmail" | "subject";
}

/**
 * Shown from the first character; says in words and colour when the usual limit is near or over.
 * Heard only when that changes: a number read out at every key would drown the text.
 */
export function LengthCounter({ text, kind }: LengthCounterProps) {
  const { length, limit, state } = lengthState(text, kind);
  const numbers: [string, string] = [sayNumber(length), sayNumber(limit)];
  return (
    <span className={styles["counter"]}>
      {state === "fine" && <span aria-hidden="true">{numbers.join(" / ")}</span>}
      {state === "near" && (
        <span className={styles["amber"]}>{i18n.t("composer.length_near", numbers)}</span>
      )}
      {state === "over" && (
        <span className={styles["over"]}>{i18n.t("composer.length_over", numbers)}</span>
      )}
      <span aria-live="polite" className={styles["heard"]}>
        {state === "near" && i18n.t("composer.length_heard_near", [numbers[1]])}
        {state === "over" && i18n.t("composer.length_heard_over", [numbers[1]])}
      </span>
    </span>
  );
}
