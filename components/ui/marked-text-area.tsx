import type { ReactNode, Ref, TextareaHTMLAttributes } from "react";
import { describedBy, Field } from "./field";
import fieldStyles from "./field.module.css";
import styles from "./marked-text-area.module.css";

/** A stretch of the text to be marked; UTF-16 offsets, `end` exclusive. */
export interface Mark {
  start: number;
  end: number;
}

interface MarkedTextAreaProps
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange"> {
  id: string;
  label: string;
  value: string;
  marks: readonly Mark[];
  onText: (value: string, caret: number) => void;
  aside?: ReactNode;
  error?: ReactNode;
  ref?: Ref<HTMLTextAreaElement>;
}

/**
 * A text area that grows with its text and marks places in it. The marks are drawn by a copy of the
 * text behind the area, which holds the same words in the same type and is hidden from everybody
 * but the eye: a text area itself cannot mark.
 */
export function MarkedTextArea({
  id,
  label,
  value,
  marks,
  onText,
  aside,
  error,
  ref,
  ...area
}: MarkedTextAreaProps) {
  return (
    <Field id={id} label={label} aside={aside} error={error}>
      <div className={styles["stack"]}>
        <div className={styles["copy"]} aria-hidden="true">
          {marked(value, marks)}
        </div>
        <textarea
          {...area}
          ref={ref}
          id={id}
          value={value}
          className={`${fieldStyles["control"]} ${styles["area"]}`}
          aria-describedby={describedBy(id)}
          aria-invalid={error ? true : undefined}
          onChange={({ currentTarget }) =>
            onText(currentTarget.value, currentTarget.selectionStart)
          }
        />
      </div>
    </Field>
  );
}

function marked(text: string, marks: readonly Mark[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  // A last line that is empty has no height of its own without something after the break.
  return [...pieces, text.slice(at), "\u200b"];
}
