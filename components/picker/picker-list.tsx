import { useEffect } from "react";
import { i18n } from "#i18n";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Failure } from "@/lib/kernel/failure";
import type { PersonView } from "@/lib/messaging/protocol";
import { startOf } from "@/lib/templates/start-of";
import { isFor, type MessageType } from "@/lib/templates/template-defaults";
import styles from "./picker.module.css";
import type { Option } from "./use-picker";

interface PickerListProps {
  id: string;
  person: PersonView;
  messageType: MessageType;
  options: readonly Option[];
  active: number;
  /** Whether the worker has said what templates there are. */
  isKnown: boolean;
  hasNone: boolean;
  failure: Failure | null;
  onPoint: (index: number) => void;
  onTake: (option: Option) => void;
}

/** What is below the field: a press takes an option, and the focus stays in the field. */
export function PickerList(props: PickerListProps) {
  const { id, options, active, isKnown, hasNone, failure, onPoint, onTake } = props;
  const activeId = optionId(id, active);
  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only keeps the focus where it is
    <div className={styles["panel"]} onMouseDown={(event) => event.preventDefault()}>
      <div aria-live="polite">
        {failure !== null && <FailureNotice failure={failure} />}
        {hasNone && <p className={styles["note"]}>{i18n.t("picker.none")}</p>}
        {isKnown && options.length === 0 && (
          <p className={styles["note"]}>{i18n.t("picker.no_match")}</p>
        )}
      </div>
      <div
        id={id}
        role="listbox"
        aria-label={i18n.t("picker.label")}
        aria-busy={!isKnown}
        className={styles["list"]}
      >
        {options.map((option, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys go to the field, which names the active option
          <div
            key={keyOf(option)}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className={styles["option"]}
            onMouseMove={() => onPoint(index)}
            onClick={() => onTake(option)}
          >
            <OptionWords option={option} {...props} />
          </div>
        ))}
      </div>
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function keyOf(option: Option): string {
  return option.kind === "template" ? option.template.id : option.kind;
}

function OptionWords({
  option,
  person,
  messageType,
}: Pick<PickerListProps, "person" | "messageType"> & { option: Option }) {
  if (option.kind === "add-starters") return i18n.t("picker.add_starters");
  if (option.kind === "write-own") return i18n.t("picker.write_own");
  const { template } = option;
  return (
    <>
      <span className={styles["first"]}>
        <span className={styles["title"]}>{template.title}</span>
        {template.favourite && (
          <span role="img" aria-label={i18n.t("picker.favourite")} className={styles["star"]}>
            ★
          </span>
        )}
        {template.folder !== "" && <span className={styles["folder"]}>{template.folder}</span>}
      </span>
      {!isFor(template, messageType) && (
        <span className={styles["type"]}>
          {template.type === "inmail" ? i18n.t("picker.to_inmail") : i18n.t("picker.to_message")}
        </span>
      )}
      <span className={styles["start"]} dir="auto">
        {startOf(template, person)}
      </span>
    </>
  );
}
