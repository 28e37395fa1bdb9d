import { Switch } from "@/components/ui/switch";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Failure } from "@/lib/kernel/failure";
import styles from "./settings.module.css";

interface SwitchSectionProps {
  /** What its ids begin with. */
  name: string;
  title: string;
  label: string;
  /** What the switch does. */
  note: string;
  /** Undefined where it could not be read. */
  on: boolean | undefined;
  choice: { isAnswered: boolean; failure: Failure | null };
  onSwitch: (on: boolean) => void;
}

/** A choice of yes or no under a heading of its own. */
export function SwitchSection(props: SwitchSectionProps) {
  const { name, title, label, note, on, choice, onSwitch } = props;
  if (!choice.isAnswered) return null;
  return (
    <section className={styles["section"]} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`} className={styles["heading"]}>
        {title}
      </h2>
      {on !== undefined && (
        <Switch label={label} on={on} describedBy={`${name}-note`} onSwitch={onSwitch} />
      )}
      <p id={`${name}-note`} className={styles["quiet"]}>
        {note}
      </p>
      {choice.failure !== null && <FailureNotice failure={choice.failure} />}
    </section>
  );
}
