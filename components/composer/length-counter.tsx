import { i18n } from "#i18n";
import { lengthState } from "./length-words";
import styles from "./length-counter.module.css";

interface LengthCounterProps {
  text: string;
  kind: "message" | "inmail" | "subject";
}

/** Shown from the first character; says in words and colour when the usual limit is near or over. */
export function LengthCounter({ text, kind }: LengthCounterProps) {
  const { length, limit, state } = lengthState(text, kind);
  const number = new Intl.NumberFormat();
  const numbers: [string, string] = [number.format(length), number.format(limit)];
  if (state === "fine") {
    return (
      <span className={styles["counter"]}>
        <span aria-hidden="true">{numbers.join(" / ")}</span>
      </span>
    );
  }
  const words =
    state === "near"
      ? i18n.t("composer.length_near", numbers)
      : i18n.t("composer.length_over", numbers);
  return <span className={`${styles["counter"]} ${styles["amber"]}`}>{words}</span>;
}
