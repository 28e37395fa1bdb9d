import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { describedBy, Field } from "./field";
import styles from "./field.module.css";

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  aside?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

export function TextField({
  id,
  label,
  onValue,
  aside,
  hint,
  error,
  ref,
  ...input
}: TextFieldProps) {
  return (
    <Field id={id} label={label} aside={aside} hint={hint} error={error}>
      <input
        {...input}
        ref={ref}
        id={id}
        className={styles["control"]}
        aria-describedby={describedBy(id)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  );
}
