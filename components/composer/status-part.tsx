import { useEffect } from "react";
import { i18n } from "#i18n";
import { hasArrived } from "@/components/hooks/has-arrived";
import { useEnvironment } from "@/components/hooks/use-environment";
import type { Agreement, useGuard } from "@/components/hooks/use-guard";
import type { Whom } from "@/components/hooks/use-composer";
import type { useSend } from "@/components/hooks/use-send";
import { later } from "@/components/ui/later";
import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/kernel/failure";
import type { Consent } from "@/lib/messaging/protocol";
import styles from "./composer.module.css";
import type { usedUp } from "./what-stops";

/** Nothing is sent in the first frame. */
const OutcomeNotice = later(async () => (await import("./outcome-notice")).OutcomeNotice);

const QuotaNotice = later(
  async () => (await import("@/components/quota/quota-notice")).QuotaNotice,
);

const GuardQuestion = later(async () => (await import("./guard-words")).GuardQuestion);

interface StatusPartProps {
  sending: ReturnType<typeof useSend>;
  /** Why the last Send did not go, or none may; null where nothing is known against it. */
  stopped: Failure | null;
  isSent: boolean;
  /** In the Undo window. */
  isHeld: boolean;
  guard: Pick<ReturnType<typeof useGuard>, "asked" | "found">;
  gone: ReturnType<typeof usedUp>;
  name: string;
  onAgree: (agreement: Agreement) => void;
  /** The answer to what the worker asked, by the same way as every Send. */
  onSendAgain: (consent: Consent) => void;
  /** No press of Send goes for now. */
  isStopped: boolean;
  onReopen: (whom: Whom) => void;
}

/** The one status region of a composer: what becomes of a Send, and what is asked before it. */
export function StatusPart(props: StatusPartProps) {
  const { sending, stopped, isSent, isHeld, guard, gone, name, onReopen } = props;
  const { onAgree, onSendAgain, isStopped } = props;
  const { openOptions } = useEnvironment();
  const { attempt, isSending, isUndone } = sending;
  const hasOutcome = attempt !== null || stopped !== null || isUndone;

  // What became of a Send must not wait for a file.
  useEffect(() => OutcomeNotice.ahead(), []);

  return (
    <div role="status" className={styles["status"]}>
      {!isSending && hasOutcome && (
        <OutcomeNotice
          attempt={attempt}
          stopped={stopped}
          isUndone={isUndone}
          name={name}
          isOfAnother={hasArrived(attempt) && !isSent}
          doubts={{
            checking: sending.checking,
            onCheck: () => void sending.check(),
            onSettle: (arrived) => void sending.settle(arrived),
            recalling: sending.recalling,
            onRecall: () => void sending.recall(),
          }}
          again={{ inactive: isStopped, onSend: onSendAgain }}
          onReopen={onReopen}
          onSettings={() => void openOptions()}
        />
      )}
      {isSending && sending.isTooLate && (
        <Notice tone="plain">
          <p>{i18n.t("composer.too_late")}</p>
        </Notice>
      )}
      {isSending && (
        <p className={styles["hidden"]}>{i18n.t(isHeld ? "composer.held" : "composer.sending")}</p>
      )}
      {guard.asked !== null && !isSending && !isSent && (
        <GuardQuestion asked={guard.asked} found={guard.found} name={name} onAgree={onAgree} />
      )}
      {gone !== null && !isSent && <QuotaNotice {...gone} />}
    </div>
  );
}
