import { i18n } from "#i18n";
import { Field } from "@/components/ui/field";
import fieldStyles from "@/components/ui/field.module.css";
import type { Template } from "@/lib/templates/template";
import {
  defaultOf,
  isFor,
  type MessageType,
  type TemplateDefaults,
} from "@/lib/templates/template-defaults";
import styles from "./templates.module.css";

interface DefaultPickersProps {
  templates: readonly Template[];
  defaults: TemplateDefaults;
  onChoose: (type: MessageType, id: string | null) => void;
}

/** What new messages and new InMails begin with. */
export function DefaultPickers({ templates, defaults, onChoose }: DefaultPickersProps) {
  const labels: Record<MessageType, string> = {
    message: i18n.t("templates.default_message"),
    inmail: i18n.t("templates.default_inmail"),
  };
  return (
    <div className={styles["pair"]}>
      {(["message", "inmail"] as const).map((type) => (
        <Field key={type} id={`default-${type}`} label={labels[type]}>
          <select
            id={`default-${type}`}
            className={fieldStyles["control"]}
            value={chosenFor(type, templates, defaults)}
            onChange={({ currentTarget: { value } }) => onChoose(type, value === "" ? null : value)}
          >
            <option value="">{i18n.t("templates.default_none")}</option>
            {templates
              .filter((template) => isFor(template, type))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        </Field>
      ))}
    </div>
  );
}

/** One that was deleted, or is for another type now, counts as none, as it does for a new text. */
function chosenFor(
  type: MessageType,
  templates: readonly Template[],
  defaults: TemplateDefaults,
): string {
  return templates.find((template) => defaultOf(template, defaults).includes(type))?.id ?? "";
}
