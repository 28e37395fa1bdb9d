import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayTime } from "@/components/words/say-time";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";

/** Offers a reminder at the reset; shows one that is set, and takes it back. */
export function ReminderOffer() {
  const { now } = useEnvironment();
  const [answer, setAnswer] = useState<Result<{ at: string | null }>>();
  useEffect(() => {
    void ask("reminder.view", {}).then(setAnswer);
  }, []);
  const want = (wanted: boolean) => void ask("reminder.want", { wanted }).then(setAnswer);
  if (answer === undefined) return null;
  if (!answer.ok) return <FailureNotice failure={answer.failure} tone="warn" />;
  const { at } = answer.value;
  return (
    <>
      {at !== null && <span>{i18n.t("reminder.is_set", [sayTime(at, now())])}</span>}
      {/* One button for both: it keeps the focus. */}
      <Button look="quiet" onClick={() => want(at === null)}>
        {i18n.t(at === null ? "reminder.set" : "reminder.take_back")}
      </Button>
    </>
  );
}
