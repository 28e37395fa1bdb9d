import { InitialsMark } from "@/components/ui/initials-mark";
import { initials } from "@/components/words/initials";
import { sayHealth, sayHealthNote, sayPlan } from "@/components/words/say-health";
import type { AccountView } from "@/lib/messaging/protocol";
import { accountHealth } from "@/lib/settings/account-health";
import styles from "./account-card.module.css";

/** The account that messages go out from: who it is, how it is, and what to do about that. */
export function AccountCard({ account }: { account: AccountView }) {
  const { kind, sends } = accountHealth(account);
  const plan = sayPlan(account);
  return (
    <div className={styles["card"]}>
      <InitialsMark letters={initials(account.name)} />
      <div className={styles["facts"]}>
        <p className={styles["name"]}>
          <bdi>{account.name}</bdi>
          {plan !== null && <span className={styles["plan"]}>{plan}</span>}
        </p>
        <p className={sends === "yes" ? styles["good"] : styles["warn"]}>{sayHealth(kind)}</p>
      </div>
      <p className={sends === "yes" ? styles["note"] : styles["warning"]}>{sayHealthNote(kind)}</p>
    </div>
  );
}
