import { i18n } from "#i18n";
import { useNow } from "@/components/hooks/use-now";
import type { Allowance } from "@/lib/quota/allowance";
import { isLow, leftOf } from "@/lib/quota/messages-left";
import styles from "./messages-left.module.css";
import { sayLeft, sayNotes } from "./say-left";

/** How many messages are left today, as far as somebody said so, and until when. */
export function MessagesLeft({ allowance }: { allowance: Allowance }) {
  const left = leftOf(allowance);
  const now = useNow(left?.left === 0 ? left.resetsAt : null);
  const few = left !== null && isLow(left) ? styles["few"] : "";
  const isStopped = allowance.kind === "stopped";
  return (
    <div className={styles["left"]}>
      <span className={styles["title"]} id="messages-left">
        {i18n.t("allowance.title")}
      </span>
      <span className={`${styles["value"]} ${few}`}>{sayLeft(allowance)}</span>
      {left !== null && (
        <meter
          className={`${styles["meter"]} ${few}`}
          aria-labelledby="messages-left"
          min={0}
          max={left.limit}
          value={left.left}
        />
      )}
      <span className={`${styles["note"]} ${isStopped ? styles["stopped"] : ""}`}>
        {sayNotes(allowance, now).join(" · ")}
      </span>
    </div>
  );
}
