import { useEffect } from "react";
import { i18n } from "#i18n";
import { useVariables } from "@/components/hooks/use-templates";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import type { TemplateText } from "@/lib/templates/template";
import { FileButtons } from "./file-buttons";
import { ImportPreview } from "./import-preview";
import { OwnWords } from "./own-words";
import { TemplateEditor } from "./template-editor";
import { foldersOf } from "./template-groups";
import { TemplatesHome } from "./templates-home";
import styles from "./templates.module.css";
import { headingId, useTemplatesScreen } from "./use-templates-screen";

/** The templates: their list, or the one being written, or the file being looked at. */
export function TemplatesSection() {
  const screen = useTemplatesScreen();
  const { templates, failure, shown, told } = screen;
  const isList = shown.kind === "list";
  useFocusOn(shown.kind === "list" ? shown.focusOn : null);
  return (
    <section className={styles["section"]} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className={styles["heading"]}>
        {i18n.t("templates.title")}
      </h2>
      {failure !== null && <FailureNotice failure={failure} />}
      <div role="status">
        {told !== null && (
          <Notice
            tone="plain"
            actions={
              told.undo !== null && <Button onClick={told.undo}>{i18n.t("templates.undo")}</Button>
            }
          >
            <p>{told.words}</p>
          </Notice>
        )}
      </div>
      {templates !== undefined && isList && <TemplatesHome templates={templates} screen={screen} />}
      {templates !== undefined && <OwnWords isHidden={!isList} />}
      {templates !== undefined && isList && (
        <FileButtons templates={templates} onRead={screen.compare} />
      )}
      {shown.kind === "editor" && <Editor screen={screen} shown={shown} />}
      {shown.kind === "import" && (
        <ImportPreview
          compared={shown.compared}
          onTake={(taken) =>
            void screen.take(
              taken,
              i18n.t("templates.imported", taken.length, [String(taken.length)]),
            )
          }
          onLeave={screen.backToList}
        />
      )}
    </section>
  );
}

type Screen = ReturnType<typeof useTemplatesScreen>;

interface EditorProps {
  screen: Screen;
  shown: Extract<Screen["shown"], { kind: "editor" }>;
}

function Editor({ screen, shown: { template, isNew, written } }: EditorProps) {
  const { variables } = useVariables();
  return (
    <TemplateEditor
      key={template.id}
      template={template}
      isNew={isNew}
      written={written}
      folders={foldersOf(screen.templates ?? [])}
      variables={variables}
      onSave={(changed) => void screen.keep(changed)}
      onLeave={(text) => screen.leave(template, isNew, text)}
      onDelete={(text) => void screen.drop(template, text)}
      onDuplicate={(text) => screen.openNew(copyOf(template), copyOf(text))}
    />
  );
}

function copyOf(text: TemplateText): TemplateText {
  return { ...text, title: i18n.t("templates.copy_of", [text.title]) };
}

/** Brings the keyboard back to where it was before an editor took its place. */
function useFocusOn(id: string | null): void {
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.focus();
  }, [id]);
}
