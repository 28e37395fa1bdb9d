import { useState } from "react";
import { i18n } from "#i18n";
import { useAttempt } from "@/components/hooks/use-attempt";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useSecondsLeft } from "@/components/hooks/use-seconds-left";
import { useLastSends, useSeen } from "@/components/hooks/use-last-sends";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayFiles } from "@/components/words/say-files";
import { sayTime } from "@/components/words/say-time";
import { ask } from "@/lib/messaging/client";
import type { AttemptView, LastSends as LastSendsView } from "@/lib/messaging/protocol";
import { AttemptNotice, RecallPart } from "./attempt-notice";
import styles from "./last-sends.module.css";
import { sayAttempt } from "./say-attempt";
import { UndoButton } from "./undo-button";

/** What was sent lately, to whom, and what became of it. Seeing the list counts as having seen it. */
export function LastSends() {
  const sends = useLastSends();
  const { now } = useEnvironment();
  useSeen(sends);
  if (sends === undefined) return null;
  if (!sends.ok) return <FailureNotice failure={sends.failure} tone="warn" />;
  const { attempts, lostAt } = sends.value;
  return (
    <section className={styles["sends"]} aria-labelledby="last-sends">
      <h2 id="last-sends" className={styles["title"]}>
        {i18n.t("sends.title")}
      </h2>
      {lostAt !== null && (
        <Notice tone="warn">
          <p>{i18n.t("sends.lost", [sayTime(lostAt, now())])}</p>
        </Notice>
      )}
      {attempts.length === 0 && <p className={styles["quiet"]}>{i18n.t("sends.none")}</p>}
      <ul className={styles["list"]}>
        {attempts.map((each, at) => (
          <li key={each === "damaged" ? `damaged ${at}` : each.attemptId}>
            <Send each={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Send({ each }: { each: LastSendsView["attempts"][number] }) {
  if (each === "damaged") {
    return (
      <Notice tone="warn" title={i18n.t("sends.damaged")}>
        <p>{i18n.t("sends.damaged_next")}</p>
      </Notice>
    );
  }
  const { outcome, missedAt, recall } = each;
  return <SendRow key={`${outcome.state} ${missedAt} ${recall?.state}`} first={each} />;
}

function SendRow({ first }: { first: AttemptView }) {
  const { now } = useEnvironment();
  const { attempt, checking, check, settle, recalling, recall } = useAttempt(first);
  const [open] = useState(!first.seen || ["held", "unconfirmed"].includes(first.outcome.state));
  const shown = attempt ?? first;
  const name = shown.name ?? shown.slug;
  const doubts = {
    checking,
    onCheck: () => void check(),
    onSettle: (arrived: boolean) => void settle(arrived),
    recalling,
    onRecall: () => void recall(),
  };
  return (
    <details className={styles["send"]} open={open}>
      <summary className={styles["row"]}>
        <bdi className={styles["name"]}>{name}</bdi>
        <span className={styles[tone(shown)]}>{sayAttempt(shown)}</span>
        <time className={styles["quiet"]} dateTime={shown.startedAt}>
          {sayTime(shown.startedAt, now())}
        </time>
        {shown.files.length > 0 && <span className={styles["files"]}>{sayFiles(shown.files)}</span>}
      </summary>
      <p className={styles["text"]}>{shown.message}</p>
      {shown.files.length > 1 && <AllFiles names={shown.files} />}
      {shown.outcome.state === "held" && <Held id={shown.attemptId} until={shown.outcome.until} />}
      {shown.outcome.state === "sent" ? (
        <RecallPart attempt={shown} name={name} doubts={doubts} />
      ) : (
        <AttemptNotice attempt={shown} name={name} doubts={doubts} />
      )}
    </details>
  );
}

/** The row above has room for the first of them only. */
function AllFiles({ names }: { names: readonly string[] }) {
  return (
    <ul className={styles["all-files"]} aria-label={i18n.t("sends.all_files")}>
      {names.map((name, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two files may have one name, and none moves
        <li key={at}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Held({ id, until }: { id: string; until: string }) {
  const seconds = useSecondsLeft(until);
  if (seconds === 0) return null;
  return (
    <div className={styles["held"]}>
      {i18n.t("composer.sends_in", [String(seconds)])}
      <UndoButton onUndo={() => void ask("send.undo", { attemptId: id })} />
    </div>
  );
}

function tone({ outcome, recall }: AttemptView): "good" | "doubt" | "bad" | "quiet" {
  if (recall?.state === "unconfirmed") return "doubt";
  switch (outcome.state) {
    case "sent":
      return outcome.echo === "unequal" ? "bad" : "good";
    case "refused":
    case "returned":
      return "bad";
    case "unconfirmed":
      return "doubt";
    default:
      return "quiet";
  }
}
