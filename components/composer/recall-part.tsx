import { type ReactNode, useState } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayFailure } from "@/components/words/say-failure";
import { sayTime } from "@/components/words/say-time";
import type { Failure } from "@/lib/kernel/failure";
import type { AttemptView } from "@/lib/messaging/protocol";
import { ArmedButton } from "./armed-button";
import { type Doubts, ThreadLink } from "./attempt-notice";
import { ignoreSendKeys } from "./undo-button";

interface RecallPartProps {
  attempt: AttemptView;
  name: string;
  doubts: Doubts;
}

/** Takes a sent message out of its conversation: asked first, then told as it was. */
export function RecallPart({ attempt, name, doubts }: RecallPartProps) {
  const { recall } = attempt;
  const { recalling } = doubts;
  if (recalling.is || recall?.state === "asking") {
    return <p aria-busy>{i18n.t("recall.asking")}</p>;
  }
  const button = <RecallButton name={name} isAgain={recall !== null} onRecall={doubts.onRecall} />;
  if (recalling.isLost) {
    return (
      <Notice tone="warn" title={i18n.t("recall.unconfirmed", [name])} actions={<ThreadLink />}>
        <p>{i18n.t("recall.lost_touch")}</p>
      </Notice>
    );
  }
  if (recalling.failure !== null) {
    const title = i18n.t("recall.not_tried", [name]);
    return <FailureNotice tone="warn" title={title} failure={recalling.failure} actions={button} />;
  }
  if (recall?.state === "refused") {
    const title = i18n.t("recall.refused", [name]);
    return <Refused title={title} failure={recall.failure} button={button} />;
  }
  if (recall?.state === "unconfirmed") {
    return <InDoubt recall={recall} name={name} doubts={doubts} button={button} />;
  }
  return button;
}

interface RefusedProps {
  title: string;
  failure: Failure;
  button: ReactNode;
}

/** The words for a limit say when to send again: nobody should do that here. */
function Refused({ title, failure, button }: RefusedProps) {
  const { now } = useEnvironment();
  if (failure.kind !== "too-fast" && failure.kind !== "quota-reached") {
    return <FailureNotice tone="warn" title={title} failure={failure} actions={button} />;
  }
  const { until } = failure;
  return (
    <Notice tone="warn" title={title} actions={button}>
      <p>
        {until === undefined
          ? i18n.t("recall.too_many")
          : i18n.t("recall.too_many_until", [sayTime(until, now())])}
      </p>
    </Notice>
  );
}

interface InDoubtProps extends Pick<RecallPartProps, "name" | "doubts"> {
  recall: Extract<AttemptView["recall"], { state: "unconfirmed" }>;
  button: ReactNode;
}

function InDoubt({ recall, name, doubts, button }: InDoubtProps) {
  const { now } = useEnvironment();
  const { checking, onCheck } = doubts;
  const { look, said } = recall;
  const actions = (
    <>
      <Button busy={checking.is} onClick={onCheck}>
        {checking.is ? i18n.t("outcome.checking") : i18n.t("outcome.check")}
      </Button>
      {look?.found === "there" && button}
    </>
  );
  return (
    <Notice tone="warn" title={i18n.t("recall.unconfirmed", [name])} actions={actions}>
      {look === null && (
        <p>
          {i18n.t("recall.unclear")} {i18n.t("recall.next")}
        </p>
      )}
      {look === null && said !== null && (
        <p>
          {i18n.t("failure.said")} <q>{said}</q>
        </p>
      )}
      {look?.found === "there" && <p>{i18n.t("recall.there", [sayTime(look.at, now())])}</p>}
      {look?.found === "not-there" && (
        <p>{i18n.t("recall.not_there", [sayTime(look.at, now())])}</p>
      )}
      {checking.failure !== null && (
        <p>{i18n.t("outcome.not_checked", [sayFailure(checking.failure, now())])}</p>
      )}
    </Notice>
  );
}

interface RecallButtonProps {
  name: string;
  isAgain: boolean;
  onRecall: () => void;
}

/** Never by the send keys, and never by one press: it cannot be taken back. */
function RecallButton({ name, isAgain, onRecall }: RecallButtonProps) {
  /** Null before it was asked at all. */
  const [isAsked, setAsked] = useState<boolean | null>(null);
  if (isAsked !== true) {
    return (
      <Button
        look="quiet"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- "Keep it" had the focus, and has just gone
        autoFocus={isAsked === false}
        onClick={() => setAsked(true)}
        onKeyDown={ignoreSendKeys}
      >
        {isAgain ? i18n.t("recall.again") : i18n.t("recall.open")}
      </Button>
    );
  }
  const actions = (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone */}
      <Button autoFocus onClick={() => setAsked(false)}>
        {i18n.t("recall.no")}
      </Button>
      <ArmedButton onClick={onRecall} onKeyDown={ignoreSendKeys}>
        {i18n.t("recall.yes")}
      </ArmedButton>
    </>
  );
  return (
    <Notice tone="plain" actions={actions}>
      <p>{i18n.t("recall.question", [name])}</p>
    </Notice>
  );
}
