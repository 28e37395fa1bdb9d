import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { questionsOf } from "@/lib/templates/fill";
import type { Template } from "@/lib/templates/template";
import styles from "./picker.module.css";

interface PickerQuestionsProps {
  template: Template;
  onAnswer: (answers: Record<string, string>) => void;
  onCancel: () => void;
}

/** What a template asks at each use: Enter goes on, Escape changes nothing, and no answer is one too. */
export function PickerQuestions({ template, onAnswer, onCancel }: PickerQuestionsProps) {
  const questions = questionsOf(template);
  const [answers, setAnswers] = useState(() =>
    Object.fromEntries(questions.map(({ question }) => [question, ""])),
  );
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  useEffect(() => fields.current[0]?.focus(), []);

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
  }
  function onFieldKey(event: KeyboardEvent, index: number): void {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // Held down, the key that chose the template would answer for the user.
    if (event.repeat) return;
    const next = fields.current[index + 1];
    if (next) next.focus();
    else onAnswer(answers);
  }
  const title = i18n.t("picker.asks", [template.title]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape counts wherever the focus is in it
    <div
      role="group"
      aria-label={title}
      className={`${styles["panel"]} ${styles["questions"]}`}
      onKeyDown={onKey}
    >
      <p className={styles["asks"]}>{title}</p>
      {questions.map(({ question, ifEmpty }, index) => (
        <TextField
          key={question}
          id={`picker-question-${index}`}
          ref={(field) => {
            fields.current[index] = field;
          }}
          label={question}
          value={answers[question] ?? ""}
          autoComplete="off"
          dir="auto"
          hint={ifEmpty === null ? undefined : i18n.t("picker.if_empty", [ifEmpty])}
          onValue={(answer) => setAnswers({ ...answers, [question]: answer })}
          onKeyDown={(event) => onFieldKey(event, index)}
        />
      ))}
      <div className={styles["actions"]}>
        <Button look="primary" onClick={() => onAnswer(answers)}>
          {i18n.t("picker.use")}
        </Button>
        <Button onClick={onCancel}>{i18n.t("picker.cancel")}</Button>
      </div>
    </div>
  );
}
