import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import type { Agreement } from "@/components/hooks/use-guard";
import { Notice } from "@/components/ui/notice";
import { isolated } from "@/components/words/isolated";
import { sayTime } from "@/components/words/say-time";
import type { Look } from "@/lib/guard/look";
import { ArmedButton } from "./armed-button";
import styles from "./before-you-send.module.css";

interface GuardLinesProps {
  found: Look;
  /** What the person is called. */
  name: string;
  /** The question at Send says it already. */
  isAsked: boolean;
}

/** What a second look found in the text: each with the words that caused it. */
export function GuardLines({ found, name, isAsked }: GuardLinesProps) {
  const { now } = useEnvironment();
  const { wrongName, carried, sentAt } = found;
  return (
    <>
      {wrongName !== null && !isAsked && (
        <p className={styles["warning"]}>{sayWrongName(wrongName, name)}</p>
      )}
      {carried.map(({ text, of, start }) => (
        <p key={start} className={styles["warning"]}>
          {of === "" || text === of
            ? i18n.t("guard.carried_name", [isolated(text)])
            : i18n.t("guard.carried", [isolated(text), isolated(of)])}
        </p>
      ))}
      {sentAt !== null && (
        <p className={styles["warning"]}>
          {i18n.t("guard.same_text", [name, sayTime(sentAt, now())])}
        </p>
      )}
    </>
  );
}

interface GuardQuestionProps {
  asked: Agreement;
  /** Null where the rules could not be loaded. */
  found: Look | null;
  /** What the person is called. */
  name: string;
  onAgree: (agreement: Agreement) => void;
}

/** The one deliberate second look: Send again with the keys does not answer it. */
export function GuardQuestion({ asked, found, name, onAgree }: GuardQuestionProps) {
  const isWrittenSo = asked === "as-written";
  const words = isWrittenSo
    ? i18n.t("blocked.as_written")
    : found?.wrongName
      ? `${sayWrongName(found.wrongName, name)} ${i18n.t("guard.what_to_do")}`
      : i18n.t("guard.not_loaded");
  return (
    <Notice
      tone="warn"
      actions={
        <ArmedButton onClick={() => onAgree(asked)}>
          {isWrittenSo
            ? i18n.t("blocked.send_as_written")
            : i18n.t("composer.send_to", [isolated(name)])}
        </ArmedButton>
      }
    >
      <p>{words}</p>
    </Notice>
  );
}

/** "This greets Tom, but the message goes to Ada Brandt." */
function sayWrongName({ name, field }: NonNullable<Look["wrongName"]>, goesTo: string): string {
  const key = field === "subject" ? "guard.wrong_name_subject" : "guard.wrong_name";
  return i18n.t(key, [isolated(name), isolated(goesTo)]);
}
