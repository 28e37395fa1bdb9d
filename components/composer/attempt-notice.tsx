import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import type { Recalling } from "@/components/hooks/use-recall";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayDoubt } from "@/components/words/say-doubt";
import { sayFailure } from "@/components/words/say-failure";
import { sayTime } from "@/components/words/say-time";
import type { Failure } from "@/lib/kernel/failure";
import type { AttemptView } from "@/lib/messaging/protocol";
import { ArmedButton } from "./armed-button";
import styles from "./attempt-notice.module.css";
import { sayRefusedLength } from "./length-words";

/** What can be done about an attempt that is not confirmed. */
export interface Doubts {
  checking: { is: boolean; failure: Failure | null };
  onCheck: () => void;
  onSettle: (arrived: boolean) => void;
  recalling: Recalling;
  onRecall: () => void;
}

interface AttemptNoticeProps {
  attempt: AttemptView;
  name: string;
  doubts: Doubts;
  /** Further steps that the place of this notice offers. */
  next?: ReactNode;
  /** A question that stands in the place of what is said of a doubt. */
  question?: string | null;
  /** Says which text it was, where another one is beside it. */
  isQuoted?: boolean;
}

/** Nobody recalls a message in the first frame. */
export const RecallPart = later(async () => (await import("./recall-part")).RecallPart);

/** What became of an attempt, in words; nothing while it is under way. */
export function AttemptNotice(props: AttemptNoticeProps) {
  const { attempt, name, doubts, next = null, question = null, isQuoted = false } = props;
  const { outcome } = attempt;
  switch (outcome.state) {
    case "sent":
      return (
        <>
          <SentNotice
            attempt={attempt}
            name={name}
            echo={outcome.echo}
            isQuoted={isQuoted}
            next={next}
          />
          {/* Beside another text there is little room; the last sends offer it too. */}
          {!isQuoted && <RecallPart attempt={attempt} name={name} doubts={doubts} />}
        </>
      );
    case "recalled":
      return (
        <Notice tone="plain" title={i18n.t("recall.done", [name])} actions={next}>
          <Moment at={outcome.at} />
          {isQuoted && <Quote message={attempt.message} />}
        </Notice>
      );
    case "refused":
      return (
        <FailureNotice
          title={i18n.t("outcome.refused")}
          failure={outcome.failure}
          more={sayRefusedLength(attempt, outcome.failure)}
          actions={next}
        />
      );
    case "returned":
      return (
        <Notice tone="warn" title={i18n.t("outcome.refused")} actions={next}>
          <p>{i18n.t("outcome.returned")}</p>
        </Notice>
      );
    case "not-delivered":
      return (
        <Notice tone="plain" title={i18n.t("outcome.not_delivered")} actions={next}>
          <p>{i18n.t("outcome.not_delivered_next")}</p>
        </Notice>
      );
    case "unconfirmed":
      return (
        <DoubtNotice name={name} doubts={doubts} next={next}>
          {question === null ? (
            <>
              <p>{sayDoubt(outcome.doubt)}</p>
              <WhatNext attempt={attempt} />
            </>
          ) : (
            <p>{question}</p>
          )}
        </DoubtNotice>
      );
    default:
      return null;
  }
}

interface SentNoticeProps extends Pick<AttemptNoticeProps, "attempt" | "name" | "next"> {
  echo: "same" | "unequal" | "not-compared";
  isQuoted: boolean;
}

function SentNotice({ attempt, name, echo, isQuoted, next }: SentNoticeProps) {
  if (echo === "unequal") {
    const actions = (
      <>
        <ThreadLink />
        {next}
      </>
    );
    return <Notice tone="bad" title={i18n.t("outcome.sent_unequal", [name])} actions={actions} />;
  }
  return (
    <Notice tone="good" title={saySent(attempt, name)} actions={next}>
      <Moment at={attempt.leftAt ?? attempt.startedAt} />
      {isQuoted && <Quote message={attempt.message} />}
    </Notice>
  );
}

/** Enough of a text to know it by; the last sends have it whole. */
function Quote({ message }: { message: string }) {
  return (
    <q className={styles["quote"]}>
      <bdi>{message}</bdi>
    </q>
  );
}

function Moment({ at }: { at: string }) {
  const { now } = useEnvironment();
  return <p>{sayTime(at, now())}</p>;
}

function saySent({ settledBy }: AttemptView, name: string): string {
  if (settledBy === "thread") return i18n.t("outcome.found", [name]);
  if (settledBy === "user") return i18n.t("outcome.said_arrived", [name]);
  return i18n.t("outcome.sent", [name]);
}

interface DoubtNoticeProps extends Pick<AttemptNoticeProps, "name" | "doubts" | "next"> {
  children: ReactNode;
}

/** Told plainly, with the ways to find out; the deliberate "Send again" is asked for at Send. */
function DoubtNotice({ name, doubts, next, children }: DoubtNoticeProps) {
  const { now } = useEnvironment();
  const { checking, onCheck, onSettle } = doubts;
  const actions = (
    <>
      <Button busy={checking.is} onClick={onCheck}>
        {checking.is ? i18n.t("outcome.checking") : i18n.t("outcome.check")}
      </Button>
      <ArmedButton onClick={() => onSettle(true)}>{i18n.t("outcome.arrived")}</ArmedButton>
      <ArmedButton onClick={() => onSettle(false)}>{i18n.t("outcome.did_not")}</ArmedButton>
      {next}
      <ThreadLink />
    </>
  );
  return (
    <Notice tone="warn" title={i18n.t("outcome.unconfirmed", [name])} actions={actions}>
      {children}
      {checking.failure !== null && <p>{sayLook(checking.failure, now())}</p>}
    </Notice>
  );
}

/** One look came to its end, and found what settles nothing; every other failure kept it from that. */
function sayLook(failure: Failure, now: number): string {
  const said = sayFailure(failure, now);
  return failure.kind === "sender-not-told" ? said : i18n.t("outcome.not_checked", [said]);
}

function WhatNext({ attempt: { missedAt } }: { attempt: AttemptView }) {
  const { now } = useEnvironment();
  if (missedAt === null) return <p>{i18n.t("outcome.unconfirmed_next")}</p>;
  return <p>{i18n.t("outcome.missed", [sayTime(missedAt, now())])}</p>;
}

export function ThreadLink() {
  return (
    <a href="https://www.linkedin.com/messaging/" target="_blank" rel="noreferrer">
      {i18n.t("outcome.open_messaging")}
    </a>
  );
}
