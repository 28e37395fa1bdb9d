import { i18n } from "#i18n";
import { useNow } from "@/components/hooks/use-now";
import type { Allowance } from "@/lib/quota/allowance";
import { isLow, leftOf } from "@/lib/quota/messages-left";
import styles from "./messages-left.module.css";
import { sayLeft, sayNotes, sayStopped } from "./say-left";

/** How many messages are left today, as far as somebody said so, and until when. */
export function MessagesLeft({ allowance }: { allowance: Allowance }) {
  const left = leftOf(allowance);
  const now = useNow(left?.left === 0 ? left.resetsAt : null);
  const stopped = sayStopped(allowance, now);
  return (
    <div className={styles["left"]}>
      <span className={styles["title"]} id="messages-left">
        {i18n.t("allowance.title")}
      </span>
      <span className={`${styles["value"]} ${left !== null && isLow(left) ? styles["low"] : ""}`}>
        {sayLeft(allowance)}
      </span>
      {left !== null && (
        <meter
          className={styles["meter"]}
          aria-labelledby="messages-left"
          min={0}
          max={left.limit}
          low={Math.max(5, left.limit / 10)}
          value={left.left}
        />
      )}
      <span className={styles["note"]}>{sayNotes(allowance, now).join(" · ")}</span>
      {stopped !== null && <span className={styles["stopped"]}>{stopped}</span>}
    </div>
  );
}
