import { type ReactNode, useId } from "react";
import { i18n } from "#i18n";
import { wordKey } from "@/components/words/word-key";
import { fill } from "@/lib/templates/fill";
import { type SamplePerson, samplePeople } from "@/lib/templates/sample-people";
import type { TemplateText } from "@/lib/templates/template";
import { valuesFor, type VariablesKept } from "@/lib/templates/variables";
import previewStyles from "./preview.module.css";
import styles from "./templates.module.css";

interface TemplatePreviewProps {
  text: TemplateText;
  variables: VariablesKept;
}

const people: readonly SamplePerson[] = ["full", "partly", "unknown"];

/** What a template becomes for three made-up people, with what is left open marked. */
export function TemplatePreview({ text, variables }: TemplatePreviewProps) {
  const headingId = useId();
  return (
    <section className={previewStyles["previews"]} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles["group"]}>
        {i18n.t("templates.preview")}
      </h3>
      {people.map((who) => (
        <Preview key={who} who={who} text={text} variables={variables} />
      ))}
    </section>
  );
}

function Preview({ who, text, variables }: TemplatePreviewProps & { who: SamplePerson }) {
  const sender = i18n.t("templates.sample_sender");
  const filled = fill(text, valuesFor(samplePeople[who], variables, sender), {});
  const marksIn = (field: "subject" | "message") =>
    filled.places.filter((place) => place.field === field);
  return (
    <article className={previewStyles["preview"]}>
      <h4 className={previewStyles["who"]}>{i18n.t(wordKey("sample", who))}</h4>
      {text.type !== "message" && (
        <p className={previewStyles["subject"]} dir="auto">
          {marked(filled.subject, marksIn("subject"))}
        </p>
      )}
      <p className={previewStyles["words"]} dir="auto">
        {marked(filled.text, marksIn("message"))}
      </p>
    </article>
  );
}

function marked(text: string, places: readonly { start: number; end: number }[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of places) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
