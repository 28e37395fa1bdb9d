import { useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { wordKey } from "@/components/words/word-key";
import type { Compared } from "@/lib/templates/compare-templates";
import type { Template } from "@/lib/templates/template";
import rows from "./import-preview.module.css";
import previewStyles from "./preview.module.css";
import { sayChanges } from "./say-changes";
import styles from "./templates.module.css";

interface ImportPreviewProps {
  compared: readonly Compared[];
  onTake: (templates: Template[]) => void;
  onLeave: () => void;
}

/** What a file holds against what is kept. Nothing is changed before the press. */
export function ImportPreview({ compared, onTake, onLeave }: ImportPreviewProps) {
  const offered = compared.filter(({ kind }) => kind !== "same");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), []);
  const taken = offered.flatMap(({ template }) => (left.has(template.id) ? [] : [template]));
  function toggle(id: string): void {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  }
  return (
    <section className={styles["editor"]} aria-labelledby="import-heading">
      <h3 id="import-heading" ref={headingRef} tabIndex={-1} className={styles["group"]}>
        {i18n.t("templates.import_title")}
      </h3>
      <p className={styles["quiet"]}>{i18n.t("templates.import_note")}</p>
      <ul className={styles["list"]}>
        {compared.map((each) => (
          <ImportRow
            key={each.template.id}
            compared={each}
            isTaken={!left.has(each.template.id)}
            onToggle={() => toggle(each.template.id)}
          />
        ))}
      </ul>
      <div className={styles["actions"]}>
        <Button look="primary" inactive={taken.length === 0} onClick={() => onTake(taken)}>
          {i18n.t("templates.import_take", taken.length, [String(taken.length)])}
        </Button>
        <Button onClick={onLeave}>{i18n.t("templates.cancel")}</Button>
      </div>
    </section>
  );
}

interface ImportRowProps {
  compared: Compared;
  isTaken: boolean;
  onToggle: () => void;
}

function ImportRow({ compared, isTaken, onToggle }: ImportRowProps) {
  const { kind, template } = compared;
  const words = i18n.t(wordKey("compared", kind));
  return (
    <li className={rows["importRow"]}>
      {kind === "same" ? (
        <span className={rows["check"]}>{template.title}</span>
      ) : (
        <label className={rows["check"]}>
          <input type="checkbox" checked={isTaken} onChange={onToggle} />
          {template.title}
        </label>
      )}
      <span className={`${rows["badge"]} ${rows[kind]}`}>{words}</span>
      {kind !== "same" && (
        <details className={rows["texts"]}>
          <summary>{i18n.t("templates.import_look")}</summary>
          {kind === "changed" && (
            <Text
              heading={i18n.t("templates.import_before")}
              template={compared.before}
              other={template}
            />
          )}
          <Text
            heading={i18n.t("templates.import_after")}
            template={template}
            other={kind === "changed" ? compared.before : template}
          />
        </details>
      )}
    </li>
  );
}

interface TextProps {
  heading: string;
  template: Template;
  /** What it is held against: only what is not the same there is told beside the words. */
  other: Template;
}

function Text({ heading, template, other }: TextProps) {
  const changes = sayChanges(template, other);
  return (
    <article className={previewStyles["preview"]}>
      <h4 className={previewStyles["who"]}>{heading}</h4>
      {changes.length > 0 && (
        <dl className={rows["changes"]}>
          {changes.map(([name, is]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{is}</dd>
            </div>
          ))}
        </dl>
      )}
      {template.subject !== "" && <p className={previewStyles["subject"]}>{template.subject}</p>}
      <p className={previewStyles["words"]}>{template.message}</p>
    </article>
  );
}
