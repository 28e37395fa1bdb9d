import styles from "./switch.module.css";

interface SwitchProps {
  label: string;
  on: boolean;
  /** The id of the text that says what it does. */
  describedBy: string;
  /** Called in the turn of the click, where Chrome lets a page ask for a permission. */
  onSwitch: (on: boolean) => void;
}

/** A native checkbox that calls itself a switch: the whole row takes the click, and Space works. */
export function Switch({ label, on, describedBy, onSwitch }: SwitchProps) {
  return (
    <label className={styles["row"]}>
      {label}
      <input
        type="checkbox"
        role="switch"
        className={styles["switch"]}
        checked={on}
        aria-checked={on}
        aria-describedby={describedBy}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
