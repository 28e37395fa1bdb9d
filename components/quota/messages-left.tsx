import { i18n } from "#i18n";
import { sayTime } from "@/components/words/say-time";
import type { Allowance } from "@/lib/quota/allowance";
import styles from "./messages-left.module.css";

interface MessagesLeftProps {
  allowance: Allowance;
  now: number;
}

/** How many messages are left today, as far as somebody said so, and until when. */
export function MessagesLeft({ allowance, now }: MessagesLeftProps) {
  return (
    <div className={styles["left"]}>
      <span className={styles["title"]} id="messages-left">
        {i18n.t("allowance.title")}
      </span>
      <span className={styles["value"]}>{value(allowance)}</span>
      {allowance.kind === "known" && (
        <meter
          className={styles["meter"]}
          aria-labelledby="messages-left"
          min={0}
          max={allowance.limit}
          low={allowance.limit / 10}
          value={allowance.remaining}
        />
      )}
      <span className={styles["note"]}>{note(allowance, now)}</span>
    </div>
  );
}

function value(allowance: Allowance): string {
  if (allowance.kind === "unknown") return i18n.t("allowance.unknown");
  const number = new Intl.NumberFormat();
  if (allowance.kind === "renewed") return number.format(allowance.limit);
  return i18n.t("allowance.known", [
    number.format(allowance.remaining),
    number.format(allowance.limit),
  ]);
}

function note(allowance: Allowance, now: number): string {
  if (allowance.kind === "unknown") return "";
  if (allowance.kind === "renewed") return i18n.t("allowance.renewed");
  const seen = saySeen(allowance.seenAt, now);
  if (allowance.resetsAt === null) return seen;
  return `${i18n.t("allowance.resets", [sayTime(allowance.resetsAt, now)])} · ${seen}`;
}

/** Within a minute of the answer nobody needs the clock. */
function saySeen(seenAt: string, now: number): string {
  const age = now - Date.parse(seenAt);
  return age >= 0 && age < 60_000
    ? i18n.t("allowance.seen_now")
    : i18n.t("allowance.seen", [sayTime(seenAt, now)]);
}
