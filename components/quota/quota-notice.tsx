import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useNow } from "@/components/hooks/use-now";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayDuration } from "@/components/words/say-duration";
import { sayTime } from "@/components/words/say-time";
import { ReminderOffer } from "./reminder-offer";

interface QuotaNoticeProps {
  /** When the messages are full again, ISO 8601. */
  until: string;
  /** The user's own limit where that is what is reached, else null. */
  ownLimit: number | null;
}

/** Nothing is left today: whose limit that is, until when, and what can be done about it. */
export function QuotaNotice({ until, ownLimit }: QuotaNoticeProps) {
  const { openOptions } = useEnvironment();
  const now = useNow(until);
  const at = sayTime(until, now);
  return (
    <Notice
      tone="warn"
      actions={
        <>
          <ReminderOffer />
          {ownLimit !== null && (
            <Button look="quiet" onClick={() => void openOptions()}>
              {i18n.t("blocked.change_limit")}
            </Button>
          )}
        </>
      }
    >
      <p>
        {ownLimit === null
          ? i18n.t("blocked.quota_until", [at])
          : i18n.t("blocked.own_limit", [String(ownLimit), at])}
        {/* This stands in a live region: with each second it would be read out anew. */}
        <span aria-hidden>, {i18n.t("allowance.in", [sayDuration(Date.parse(until) - now)])}</span>.
      </p>
    </Notice>
  );
}
