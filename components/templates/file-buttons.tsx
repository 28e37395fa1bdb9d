import { useRef, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { wordKey } from "@/components/words/word-key";
import { type Compared, compareTemplates } from "@/lib/templates/compare-templates";
import type { Template } from "@/lib/templates/template";
import { type FileFault, readTemplateFile, writeTemplateFile } from "@/lib/templates/template-file";
import styles from "./templates.module.css";

interface FileButtonsProps {
  templates: readonly Template[];
  onRead: (compared: Compared[]) => void;
}

/** Import, which only reads and compares, and Export, a file in the user's downloads. */
export function FileButtons({ templates, onRead }: FileButtonsProps) {
  const inputRef = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  async function take(file: File): Promise<void> {
    const read = readTemplateFile(await file.text());
    setFault(read.ok ? null : read.failure);
    if (read.ok) onRead(compareTemplates(read.value, templates, () => crypto.randomUUID()));
  }
  return (
    <>
      <div className={styles["actions"]}>
        <Button look="quiet" onClick={() => inputRef.current?.click()}>
          {i18n.t("templates.import")}
        </Button>
        {templates.length > 0 && (
          <Button look="quiet" onClick={() => download(writeTemplateFile(templates))}>
            {i18n.t("templates.export")}
          </Button>
        )}
        <input
          ref={inputRef}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file chosen again is a change again.
            event.currentTarget.value = "";
            if (file !== undefined) void take(file).catch(() => setFault({ kind: "not-json" }));
          }}
        />
      </div>
      <div role="status">
        {fault !== null && (
          <Notice tone="bad">
            <p>{sayFault(fault)}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

function sayFault(fault: FileFault): string {
  return fault.kind === "template-broken"
    ? i18n.t("file_fault.template_broken", [String(fault.position)])
    : i18n.t(wordKey("file_fault", fault.kind));
}

function download(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "courier-templates.json";
  link.click();
  URL.revokeObjectURL(link.href);
}
