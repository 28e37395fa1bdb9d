import { type FormEvent, useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Lint, lintTemplate } from "@/lib/templates/lint";
import type { Template } from "@/lib/templates/template";
import type { VariablesKept } from "@/lib/templates/variables";
import { EditorFields } from "./editor-fields";
import { LintList } from "./lint-list";
import { PutInButtons } from "./put-in-buttons";
import { TemplatePreview } from "./template-preview";
import styles from "./templates.module.css";
import { useAskBeforeUnload } from "./use-ask-before-unload";

interface TemplateEditorProps {
  /** As it was kept, or as a new one begins; `isNew` has no Delete and no Duplicate. */
  template: Template;
  isNew: boolean;
  /** What was written in it before it was left; null where it was not. */
  written: Template | null;
  folders: readonly string[];
  variables: VariablesKept;
  onSave: (template: Template) => void;
  /** `written` is null where there is nothing to lose. */
  onLeave: (written: Template | null) => void;
  onDuplicate: (template: Template) => void;
  onDelete: (written: Template | null) => void;
}

/** One template being written: what it becomes is below, and what to look at is at its place. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, isNew, folders, variables, onSave, onLeave } = props;
  const [text, setText] = useState(props.written ?? template);
  const [pressed, setPressed] = useState<"not" | "with-gaps" | "with-lints">("not");
  const messageRef = useRef<HTMLTextAreaElement>(null);
  const subjectRef = useRef<HTMLInputElement>(null);
  const titleRef = useRef<HTMLInputElement>(null);
  const lints = lintTemplate(text, variables);
  const written = isSame(text, template) ? null : text;
  const isWritten = text.title.trim() !== "" && text.message.trim() !== "";
  useEffect(() => titleRef.current?.focus(), []);
  useAskBeforeUnload(written !== null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isWritten) {
      setPressed("with-gaps");
      (text.title.trim() === "" ? titleRef : messageRef).current?.focus();
    } else if (lints.length > 0 && pressed !== "with-lints") setPressed("with-lints");
    else onSave({ ...text, title: text.title.trim(), folder: text.folder.trim() });
  }
  function goTo({ field, start, end }: Lint): void {
    const target = field === "subject" ? subjectRef.current : messageRef.current;
    target?.focus();
    target?.setSelectionRange(start, end);
  }

  return (
    <form className={styles["editor"]} onSubmit={submit} noValidate>
      <EditorFields
        text={text}
        lints={lints}
        folders={folders}
        showGaps={pressed !== "not"}
        titleRef={titleRef}
        subjectRef={subjectRef}
        messageRef={messageRef}
        onEdit={(change) => {
          setText({ ...text, ...change });
          setPressed(pressed === "with-lints" ? "not" : pressed);
        }}
      />
      <PutInButtons variables={variables} messageRef={messageRef} />
      <LintList lints={lints} onGoTo={goTo} />
      <div role="status">
        {pressed === "with-lints" && lints.length > 0 && (
          <Notice tone="warn">
            <p>{i18n.t("templates.not_saved_yet", lints.length, [String(lints.length)])}</p>
          </Notice>
        )}
      </div>
      <div className={styles["actions"]}>
        <Button look="primary" submit>
          {pressed === "with-lints" && lints.length > 0
            ? i18n.t("templates.save_anyway")
            : i18n.t("templates.save")}
        </Button>
        <Button onClick={() => onLeave(written)}>{i18n.t("templates.cancel")}</Button>
        {!isNew && (
          <>
            <Button onClick={() => props.onDuplicate(text)}>{i18n.t("templates.duplicate")}</Button>
            <Button onClick={() => props.onDelete(written)}>{i18n.t("templates.delete")}</Button>
          </>
        )}
      </div>
      <TemplatePreview text={text} variables={variables} />
    </form>
  );
}

const fields = ["title", "subject", "message", "type", "folder", "favourite"] as const;

function isSame(one: Template, other: Template): boolean {
  return fields.every((key) => one[key] === other[key]);
}
