import type { ReactNode } from "react";
import styles from "./field.module.css";

interface FieldProps {
  id: string;
  label: string;
  /** Beside the label, such as a counter. */
  aside?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

/** A label, its control, and what is said about it. The control names `describedBy(id)`. */
export function Field({ id, label, aside, hint, error, children }: FieldProps) {
  return (
    <div className={styles["field"]}>
      <div className={styles["top"]}>
        <label htmlFor={id} className={styles["label"]}>
          {label}
        </label>
        {aside}
      </div>
      {children}
      <p id={describedBy(id)} className={error ? styles["error"] : styles["hint"]}>
        {error || hint}
      </p>
    </div>
  );
}

/** The id of the text that describes a control. */
export function describedBy(id: string): string {
  return `${id}-note`;
}
