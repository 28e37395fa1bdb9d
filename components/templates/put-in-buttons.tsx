import type { RefObject } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import type { VariablesKept } from "@/lib/templates/variables";
import styles from "./templates.module.css";

interface PutInButtonsProps {
  variables: VariablesKept;
  messageRef: RefObject<HTMLTextAreaElement | null>;
}

/** Buttons that put a place where the cursor is; a sentence is put around what is selected. */
export function PutInButtons({ variables, messageRef }: PutInButtonsProps) {
  const put = (before: string, after = "") => {
    if (messageRef.current !== null) putIn(messageRef.current, before, after);
  };
  const places: [string, string][] = [
    [i18n.t("templates.put_first_name"), "{{first_name|there}}"],
    [i18n.t("templates.put_company"), `{{company|${i18n.t("templates.words_company")}}}`],
    [i18n.t("templates.put_headline"), `{{headline|${i18n.t("templates.words_headline")}}}`],
    [i18n.t("templates.put_my_name"), "{{my_name}}"],
    [i18n.t("templates.put_question"), `{{?${i18n.t("templates.words_question")}}}`],
    ...variables.own.map(({ name }): [string, string] => [name, `{{${name}}}`]),
  ];
  return (
    <div className={styles["putIn"]} role="group" aria-label={i18n.t("templates.put_in")}>
      {places.map(([label, place]) => (
        <Button key={place} look="quiet" onClick={() => put(place)}>
          {label}
        </Button>
      ))}
      <Button look="quiet" onClick={() => put("[[ ", " ]]")}>
        {i18n.t("templates.put_sentence")}
      </Button>
    </div>
  );
}

function putIn(area: HTMLTextAreaElement, before: string, after: string): void {
  const selected = area.value.slice(area.selectionStart, area.selectionEnd);
  area.focus();
  // The one way that leaves the browser's own undo intact; a value set by a script empties it.
  document.execCommand("insertText", false, before + selected + after);
  if (after !== "" && selected === "") {
    const caret = area.selectionStart - after.length;
    area.setSelectionRange(caret, caret);
  }
}
