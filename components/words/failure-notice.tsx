import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/kernel/failure";
import { saidBy, sayFailure } from "./say-failure";

interface FailureNoticeProps {
  failure: Failure;
  tone?: "warn" | "bad";
  title?: string;
  /** What else is known of it. */
  more?: string | null;
  actions?: ReactNode;
}

/** Our sentence for a failure, and the service's own words as a quotation beside it. */
export function FailureNotice({
  failure,
  tone = "bad",
  title,
  more = null,
  actions,
}: FailureNoticeProps) {
  const { now } = useEnvironment();
  const said = saidBy(failure);
  return (
    <Notice tone={tone} title={title} actions={actions}>
      <p>{sayFailure(failure, now())}</p>
      {more !== null && <p>{more}</p>}
      {said !== null && (
        <p>
          {i18n.t("failure.said")} <q>{said}</q>
        </p>
      )}
    </Notice>
  );
}
