import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayNumber } from "@/components/words/say-number";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import { mostReplies, replyFigure } from "@/lib/templates/reply-figures";
import styles from "./reply-hint.module.css";

/** How InMails of this length were replied to, for whoever wants to know. It stops and alarms nobody. */
export function ReplyHint({ text, onUndone }: { text: string; onUndone: () => void }) {
  const [isShown, setShown] = useState<boolean | null>(null);
  const [isHidden, setHidden] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void ask("hints.view", {}).then((kept) => setShown(kept.ok && kept.value.replies));
  }, []);

  async function choose(replies: boolean): Promise<void> {
    const kept = await ask("hints.choose", { replies });
    setFailure(kept.ok ? null : kept.failure);
    if (!kept.ok) return;
    setHidden(!replies);
    setShown(replies);
  }

  return (
    <>
      {isShown === true && <Figure length={text.length} onHide={() => void choose(false)} />}
      {isHidden && (
        <p className={styles["hint"]}>
          {i18n.t("hint.hidden")}{" "}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone */}
          <Button look="quiet" autoFocus onClick={() => void choose(true).then(onUndone)}>
            {i18n.t("composer.undo")}
          </Button>
        </p>
      )}
      {failure !== null && <FailureNotice failure={failure} tone="warn" />}
    </>
  );
}

function Figure({ length, onHide }: { length: number; onHide: () => void }) {
  const [isExplained, setExplained] = useState(false);
  return (
    <div className={styles["hint"]}>
      <p>
        {sayFigure(length)}{" "}
        <Button look="quiet" aria-expanded={isExplained} onClick={() => setExplained(!isExplained)}>
          {i18n.t("hint.why")}
        </Button>{" "}
        <Button look="quiet" onClick={onHide}>
          {i18n.t("hint.hide")}
        </Button>
      </p>
      {isExplained && <p>{i18n.t("hint.source")}</p>}
    </div>
  );
}

function sayFigure(length: number): string {
  const { more } = replyFigure(length);
  const part = sayPart(Math.abs(more));
  if (more >= 0) return i18n.t("hint.more", [part]);
  return i18n.t("hint.fewer", [part, sayNumber(mostReplies.upTo), sayPart(mostReplies.more)]);
}

function sayPart(part: number): string {
  return new Intl.NumberFormat(undefined, { style: "percent" }).format(part);
}
