import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { isInDoubt } from "@/components/hooks/use-send";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayDoubt } from "@/components/words/say-doubt";
import { sayTime } from "@/components/words/say-time";
import type { Failure } from "@/lib/kernel/failure";
import type { Result } from "@/lib/kernel/result";
import type { Consent, SendReport } from "@/lib/messaging/protocol";
import { ArmedButton } from "./armed-button";

interface OutcomeNoticeProps {
  report: Result<SendReport>;
  /** When it became so, ISO 8601. */
  at: string | null;
  name: string;
  onSend: (consent: Consent) => void;
  onReopen: () => void;
  onSettings: () => void;
}

/** What became of a Send, in words, with the next step. */
export function OutcomeNotice(props: OutcomeNoticeProps) {
  const { report, at, name, onSend, onReopen, onSettings } = props;
  if (!report.ok) {
    if (isInDoubt(report)) return <LostTouch name={name} />;
    const steps = nextSteps(report.failure, onSend, onReopen, onSettings);
    return <FailureNotice failure={report.failure} tone="warn" actions={steps} />;
  }
  const { outcome } = report.value;
  switch (outcome.state) {
    case "sent":
      return <SentNotice name={name} at={at} echo={outcome.echo} onReopen={onReopen} />;
    case "refused":
      return (
        <FailureNotice
          title={i18n.t("outcome.refused")}
          failure={outcome.failure}
          actions={nextSteps(outcome.failure, onSend, onReopen, onSettings)}
        />
      );
    case "sending":
      return <Notice tone="plain" title={i18n.t("composer.sending")} />;
    case "unconfirmed":
      return (
        <Notice tone="warn" title={i18n.t("outcome.unconfirmed", [name])} actions={<ThreadLink />}>
          <p>{sayDoubt(outcome.doubt)}</p>
          <p>{i18n.t("outcome.unconfirmed_next")}</p>
        </Notice>
      );
  }
}

/** No answer is no proof that nothing left. The attempt stays the same, so that Send looks first. */
function LostTouch({ name }: { name: string }) {
  return (
    <Notice tone="warn" title={i18n.t("outcome.unconfirmed", [name])} actions={<ThreadLink />}>
      <p>{i18n.t("outcome.lost_touch")}</p>
    </Notice>
  );
}

function SentNotice({
  name,
  at,
  echo,
  onReopen,
}: {
  name: string;
  at: string | null;
  echo: "same" | "unequal" | "not-compared";
  onReopen: () => void;
}) {
  const { now } = useEnvironment();
  const another = (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone
    <Button autoFocus onClick={onReopen}>
      {i18n.t("composer.write_another")}
    </Button>
  );
  if (echo !== "unequal") {
    return (
      <Notice tone="good" title={i18n.t("outcome.sent", [name])} actions={another}>
        {at !== null && <p>{sayTime(at, now())}</p>}
      </Notice>
    );
  }
  return (
    <Notice
      tone="bad"
      title={i18n.t("outcome.sent_unequal", [name])}
      actions={
        <>
          <ThreadLink />
          {another}
        </>
      }
    />
  );
}

function ThreadLink() {
  return (
    <a href="https://www.linkedin.com/messaging/" target="_blank" rel="noreferrer">
      {i18n.t("outcome.open_messaging")}
    </a>
  );
}

/** The steps that a failure leaves; null where the words say it all. */
function nextSteps(
  failure: Failure,
  onSend: (consent: Consent) => void,
  onReopen: () => void,
  onSettings: () => void,
) {
  switch (failure.kind) {
    case "same-text-again":
      return (
        <ArmedButton onClick={() => onSend("same-text")}>
          {i18n.t("composer.send_again")}
        </ArmedButton>
      );
    case "page-speaks-of-two":
      return (
        <ArmedButton onClick={() => onSend("changed-recipient")}>
          {i18n.t("composer.send_to", [failure.intended])}
        </ArmedButton>
      );
    case "recipient-changed":
      return (
        <>
          <Button onClick={onReopen}>{i18n.t("composer.write_to_shown")}</Button>
          <ArmedButton onClick={() => onSend("changed-recipient")}>
            {i18n.t("composer.send_to", [failure.intended])}
          </ArmedButton>
        </>
      );
    case "no-key":
    case "key-refused":
    case "plan-required":
    case "no-account":
    case "account-not-found":
      return <Button onClick={onSettings}>{i18n.t("composer.settings")}</Button>;
    case "account-changed":
    case "earlier-attempt":
    case "recipient-forgotten":
      return <Button onClick={onReopen}>{i18n.t("composer.reopen")}</Button>;
    default:
      return null;
  }
}
