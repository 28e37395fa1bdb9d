import {
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { describedBy, Field } from "./field";
import fieldStyles from "./field.module.css";
import styles from "./marked-text-area.module.css";
import { putText } from "./put-text";

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
 * but the eye: a text area itself cannot mark. The area keeps its own value, so that a text that
 * does not come from its keys can be put in without emptying the browser's Undo.
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
  const [first] = useState(value);
  const own = useRef<HTMLTextAreaElement>(null);
  const isPutting = useRef(false);
  const bothRefs = useCallback(
    (node: HTMLTextAreaElement | null) => {
      own.current = node;
      if (typeof ref === "function") ref(node);
      else if (ref) ref.current = node;
    },
    [ref],
  );
  useLayoutEffect(() => {
    if (own.current === null) return;
    isPutting.current = true;
    putText(own.current, value);
    isPutting.current = false;
  }, [value]);
  return (
    <Field id={id} label={label} aside={aside} error={error}>
      <div className={styles["stack"]}>
        <div className={styles["copy"]} dir={area.dir} aria-hidden="true">
          {paragraphs(value, marks)}
        </div>
        <textarea
          {...area}
          ref={bothRefs}
          id={id}
          defaultValue={first}
          className={`${fieldStyles["control"]} ${styles["area"]}`}
          aria-describedby={describedBy(id)}
          aria-invalid={error ? true : undefined}
          onChange={({ currentTarget }) => {
            if (!isPutting.current) onText(currentTarget.value, currentTarget.selectionStart);
          }}
        />
      </div>
    </Field>
  );
}

/**
 * Each paragraph by itself, so that a key lays out the one that it changed: a long text as one piece
 * took 6 to 10 ms of layout at each key, an empty box 2 (docs/PERFORMANCE.md).
 */
function paragraphs(text: string, marks: readonly Mark[]): ReactNode[] {
  let start = 0;
  return text.split("\n").map((paragraph, at) => {
    const from = start;
    const end = from + paragraph.length;
    start = end + 1;
    const within = marks
      .filter((mark) => mark.start < end && mark.end > from)
      .map((mark) => ({
        start: Math.max(mark.start - from, 0),
        end: Math.min(mark.end, end) - from,
      }));
    // oxlint-disable-next-line react/no-array-index-key -- a paragraph is nothing but its place
    return <div key={at}>{marked(paragraph, within)}</div>;
  });
}

function marked(text: string, marks: readonly Mark[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  // A line that is empty has no height of its own.
  return [...pieces, text === "" ? "\u200b" : text.slice(at)];
}
