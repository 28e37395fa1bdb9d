import type { RefObject } from "react";
import { i18n } from "#i18n";
import { Field } from "@/components/ui/field";
import fieldStyles from "@/components/ui/field.module.css";
import { MarkedTextArea } from "@/components/ui/marked-text-area";
import { TextField } from "@/components/ui/text-field";
import type { Lint } from "@/lib/templates/lint";
import type { TemplateText, TemplateType } from "@/lib/templates/template";
import { marksOf } from "./lint-list";
import styles from "./templates.module.css";

interface EditorFieldsProps {
  text: TemplateText;
  lints: readonly Lint[];
  folders: readonly string[];
  /** After a press of Save: says which of title and text is missing. */
  showGaps: boolean;
  titleRef: RefObject<HTMLInputElement | null>;
  subjectRef: RefObject<HTMLInputElement | null>;
  messageRef: RefObject<HTMLTextAreaElement | null>;
  onEdit: (change: Partial<TemplateText>) => void;
}

export function EditorFields({
  text,
  lints,
  folders,
  showGaps,
  titleRef,
  subjectRef,
  messageRef,
  onEdit,
}: EditorFieldsProps) {
  const missing = (value: string, words: string) =>
    showGaps && value.trim() === "" ? words : undefined;
  return (
    <>
      <TextField
        id="template-title"
        ref={titleRef}
        label={i18n.t("templates.title_field")}
        value={text.title}
        autoComplete="off"
        error={missing(text.title, i18n.t("templates.title_missing"))}
        onValue={(title) => onEdit({ title })}
      />
      <div className={styles["pair"]}>
        <TypePicker type={text.type} onPick={(type) => onEdit({ type })} />
        <TextField
          id="template-folder"
          label={i18n.t("templates.folder")}
          value={text.folder}
          autoComplete="off"
          list="template-folders"
          onValue={(folder) => onEdit({ folder })}
        />
        <datalist id="template-folders">
          {folders.map((folder) => (
            <option key={folder} value={folder}>
              {folder}
            </option>
          ))}
        </datalist>
      </div>
      {text.type !== "message" && (
        <TextField
          id="template-subject"
          ref={subjectRef}
          label={i18n.t("templates.subject")}
          value={text.subject}
          dir="auto"
          onValue={(subject) => onEdit({ subject })}
        />
      )}
      <MarkedTextArea
        id="template-message"
        ref={messageRef}
        label={i18n.t("templates.message")}
        value={text.message}
        marks={marksOf(lints, "message")}
        spellCheck
        error={missing(text.message, i18n.t("templates.message_missing"))}
        onText={(message) => onEdit({ message })}
      />
    </>
  );
}

interface TypePickerProps {
  type: TemplateType;
  onPick: (type: TemplateType) => void;
}

function TypePicker({ type, onPick }: TypePickerProps) {
  const types: Record<TemplateType, string> = {
    message: i18n.t("templates.type_message"),
    inmail: i18n.t("templates.type_inmail"),
    both: i18n.t("templates.type_both"),
  };
  return (
    <Field id="template-type" label={i18n.t("templates.type")}>
      <select
        id="template-type"
        className={fieldStyles["control"]}
        value={type}
        onChange={(event) => {
          const picked = event.currentTarget.value;
          if (isType(picked, types)) onPick(picked);
        }}
      >
        {Object.entries(types).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

function isType(value: string, types: Record<TemplateType, string>): value is TemplateType {
  return Object.hasOwn(types, value);
}
