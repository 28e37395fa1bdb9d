import { i18n } from "#i18n";
import { hasArrived } from "@/components/hooks/has-arrived";
import type { Whom } from "@/components/hooks/use-composer";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayFailure } from "@/components/words/say-failure";
import type { Failure } from "@/lib/kernel/failure";
import type { AttemptView, Consent } from "@/lib/messaging/protocol";
import { ArmedButton } from "./armed-button";
import { AttemptNotice, type Doubts, ThreadLink } from "./attempt-notice";

/** The way to answer a question by sending. */
interface SendAgain {
  /** It stops as Send does: an answer is no way around what else is in the way. */
  inactive: boolean;
  onSend: (consent: Consent) => void;
}

interface OutcomeNoticeProps {
  attempt: AttemptView | null;
  /** Why a press of Send led to nothing. */
  stopped: Failure | null;
  isUndone: boolean;
  name: string;
  /** What arrived is another text than the one on screen, which is still to be sent. */
  isOfAnother: boolean;
  doubts: Doubts;
  again: SendAgain;
  onReopen: (whom: Whom) => void;
  onSettings: () => void;
}

/** What became of a Send, in words, with the next step. */
export function OutcomeNotice(props: OutcomeNoticeProps) {
  const { attempt, stopped, isUndone, name, isOfAnother } = props;
  const { doubts, again, onReopen, onSettings } = props;
  const { now } = useEnvironment();
  // The doubt and the question it raises at Send are one matter, and the room is small.
  if (attempt?.outcome.state === "unconfirmed" && stopped?.kind === "same-text-again") {
    return (
      <AttemptNotice
        attempt={attempt}
        name={name}
        doubts={doubts}
        question={sayFailure(stopped, now())}
        next={afterFailure(stopped, again, onReopen, onSettings)}
      />
    );
  }
  return (
    <>
      {attempt !== null && (
        <AttemptNotice
          attempt={attempt}
          name={name}
          doubts={doubts}
          isQuoted={isOfAnother}
          next={isOfAnother ? null : nextSteps(attempt, again, onReopen, onSettings)}
        />
      )}
      {isUndone && <Notice tone="plain" title={i18n.t("outcome.undone")} />}
      {stopped?.kind === "worker-unavailable" && <LostTouch name={name} />}
      {stopped !== null && stopped.kind !== "worker-unavailable" && (
        <FailureNotice
          failure={stopped}
          tone="warn"
          actions={afterFailure(stopped, again, onReopen, onSettings)}
        />
      )}
    </>
  );
}

/** No answer is no proof that nothing left. The attempt stays the same, so that Send looks first. */
function LostTouch({ name }: { name: string }) {
  return (
    <Notice tone="warn" title={i18n.t("outcome.unconfirmed", [name])} actions={<ThreadLink />}>
      <p>{i18n.t("outcome.lost_touch")}</p>
    </Notice>
  );
}

function nextSteps(
  attempt: AttemptView,
  again: SendAgain,
  onReopen: (whom: Whom) => void,
  onSettings: () => void,
) {
  const { outcome } = attempt;
  if (outcome.state === "refused") {
    return afterFailure(outcome.failure, again, onReopen, onSettings);
  }
  if (!hasArrived(attempt)) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone
    <Button autoFocus onClick={() => onReopen("same")}>
      {i18n.t("composer.write_another")}
    </Button>
  );
}

interface SendAgainButtonProps extends SendAgain {
  consent: Consent;
  children: string;
}

function SendAgainButton({ consent, inactive, onSend, children }: SendAgainButtonProps) {
  return (
    <ArmedButton inactive={inactive} onClick={() => onSend(consent)}>
      {children}
    </ArmedButton>
  );
}

/** The steps that a failure leaves; null where the words say it all. */
function afterFailure(
  failure: Failure,
  again: SendAgain,
  onReopen: (whom: Whom) => void,
  onSettings: () => void,
) {
  switch (failure.kind) {
    case "same-text-again": {
      const consent = failure.before === "sent" ? "same-text" : "may-have-arrived";
      return (
        <SendAgainButton {...again} consent={consent}>
          {i18n.t("composer.send_again")}
        </SendAgainButton>
      );
    }
    case "left-over":
      return (
        <SendAgainButton {...again} consent="as-written">
          {i18n.t("blocked.send_as_written")}
        </SendAgainButton>
      );
    case "page-speaks-of-two":
      return (
        <SendAgainButton {...again} consent="changed-recipient">
          {i18n.t("composer.send_to", [failure.intended])}
        </SendAgainButton>
      );
    case "recipient-changed":
      return (
        <>
          <Button onClick={() => onReopen("shown")}>{i18n.t("composer.write_to_shown")}</Button>
          <SendAgainButton {...again} consent="changed-recipient">
            {i18n.t("composer.send_to", [failure.intended])}
          </SendAgainButton>
        </>
      );
    case "no-key":
    case "key-refused":
    case "plan-required":
    case "trial-ended":
    case "no-api-seat":
    case "account-not-yours":
    case "no-account":
    case "account-not-found":
    case "own-limit-reached":
      return <Button onClick={onSettings}>{i18n.t("composer.settings")}</Button>;
    case "already-sending":
    case "account-changed":
    case "earlier-attempt":
    case "recipient-forgotten":
      return <Button onClick={() => onReopen("same")}>{i18n.t("composer.reopen")}</Button>;
    default:
      return null;
  }
}
