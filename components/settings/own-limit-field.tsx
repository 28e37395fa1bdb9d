import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { TextField } from "@/components/ui/text-field";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import { highestOwnLimit } from "@/lib/quota/own-limit";

interface OwnLimitFieldProps {
  accountId: string;
  /** Called when a limit was kept, or taken away. */
  onKept: () => void;
}

/** How many messages a day the user allows an account; kept at each key that makes sense. */
export function OwnLimitField({ accountId, onKept }: OwnLimitFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void (async () => {
      const kept = await ask("own-limit.view", { accountId });
      if (kept.ok) setText(kept.value.limit === null ? "" : String(kept.value.limit));
      else setFailure(kept.failure);
    })();
  }, [accountId]);

  async function keep(typed: string): Promise<void> {
    setText(typed);
    const limit = limitOf(typed);
    if (limit === undefined) return;
    const kept = await ask("own-limit.keep", { accountId, limit });
    setFailure(kept.ok ? null : kept.failure);
    if (kept.ok) onKept();
  }

  return (
    <>
      {text !== null && (
        <TextField
          id="own-limit"
          type="number"
          inputMode="numeric"
          min={1}
          max={highestOwnLimit}
          step={1}
          label={i18n.t("settings.own_limit")}
          hint={i18n.t("settings.own_limit_note")}
          error={limitOf(text) === undefined ? i18n.t("settings.own_limit_wrong") : null}
          value={text}
          onValue={(typed) => void keep(typed)}
        />
      )}
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}

/** Null for an empty field, which is no limit; undefined for what is none. */
function limitOf(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const limit = Number(text);
  return Number.isInteger(limit) && limit >= 1 && limit <= highestOwnLimit ? limit : undefined;
}
