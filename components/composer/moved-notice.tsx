import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ArmedButton } from "./armed-button";

interface MovedNoticeProps {
  /** Who the page shows, by name or slug; null for the user. */
  shown: string | null;
  name: string;
  onSwitch: () => void;
  onStay: () => void;
}

/** The tab moved on under the open composer: nothing is switched, the user chooses. */
export function MovedNotice({ shown, name, onSwitch, onStay }: MovedNoticeProps) {
  return (
    <Notice
      tone="warn"
      title={shown === null ? i18n.t("moved.shows_you") : i18n.t("moved.shows", [shown])}
      actions={
        <>
          {shown !== null && (
            <Button onClick={onSwitch}>{i18n.t("moved.write_to", [shown])}</Button>
          )}
          <ArmedButton onClick={onStay}>{i18n.t("moved.stay", [name])}</ArmedButton>
        </>
      }
    >
      <p>{i18n.t("moved.message_for", [name])}</p>
    </Notice>
  );
}
