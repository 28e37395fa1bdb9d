import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ArmedButton } from "./armed-button";

interface MovedNoticeProps {
  /** Who the page shows, by name or slug; null for the user. */
  shown: string | null;
  name: string;
  /** Beside a side panel it may be another tab, and not only another page. */
  inPanel: boolean;
  /** The message has left: there is nothing to stay with. */
  isSent: boolean;
  onSwitch: () => void;
  onStay: () => void;
}

/** The tab moved on under the open composer: nothing is switched, the user chooses. */
export function MovedNotice(props: MovedNoticeProps) {
  const { shown, name, inPanel, isSent, onSwitch, onStay } = props;
  if (isSent && shown === null) return null;
  return (
    <Notice
      tone={isSent ? "plain" : "warn"}
      title={inPanel ? sayNowOn(shown) : sayShows(shown)}
      actions={
        <>
          {shown !== null && (
            <Button onClick={onSwitch}>{i18n.t("moved.write_to", [shown])}</Button>
          )}
          {!isSent && <ArmedButton onClick={onStay}>{i18n.t("moved.stay", [name])}</ArmedButton>}
        </>
      }
    >
      {!isSent && <p>{i18n.t(inPanel ? "panel.draft_for" : "moved.message_for", [name])}</p>}
    </Notice>
  );
}

function sayNowOn(shown: string | null): string {
  return shown === null ? i18n.t("panel.now_on_you") : i18n.t("panel.now_on", [shown]);
}

function sayShows(shown: string | null): string {
  return shown === null ? i18n.t("moved.shows_you") : i18n.t("moved.shows", [shown]);
}
