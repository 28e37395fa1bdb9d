import { i18n } from "#i18n";
import { initials } from "@/components/words/initials";
import { sayAccount } from "@/components/words/say-health";
import type { AccountView } from "@/lib/messaging/protocol";
import styles from "./account-select.module.css";

interface AccountSelectProps {
  id: string;
  accounts: readonly AccountView[];
  /** Null: none is chosen yet. */
  value: string | null;
  /** In small print that says already whose account it is: the name is for readers only. */
  isCompact?: boolean;
  inactive?: boolean;
  /** For the list that has just taken the place of itself. */
  takesFocus?: boolean;
  onChoose: (accountId: string) => void;
}

/**
 * A native list: it searches by typing and works with every keyboard and reader. Where Chrome can
 * style one, each account has its initials and two lines; elsewhere the same words in one. There are
 * no pictures: they would be fetched from LinkedIn.
 */
export function AccountSelect({
  id,
  accounts,
  value,
  isCompact = false,
  inactive = false,
  takesFocus = false,
  onChoose,
}: AccountSelectProps) {
  return (
    <select
      id={id}
      className={`${styles["select"]} ${isCompact ? styles["compact"] : ""}`}
      aria-label={isCompact ? i18n.t("settings.account") : undefined}
      aria-disabled={inactive || undefined}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the same list had the focus before
      autoFocus={takesFocus}
      value={value ?? ""}
      onChange={(event) => {
        if (!inactive) onChoose(event.currentTarget.value);
      }}
    >
      {value === null && (
        <option value="" disabled>
          {i18n.t("settings.account_choose")}
        </option>
      )}
      {accounts.map((account) => (
        <AccountOption key={account.id} account={account} />
      ))}
    </select>
  );
}

function AccountOption({ account }: { account: AccountView }) {
  const { id, name } = account;
  const facts = sayAccount(account);
  return (
    // While a styled list is closed, what stands in it has no name of its own (measured).
    <option value={id} data-initials={initials(name)} aria-label={`${name} ${facts}`}>
      <span className={styles["name"]}>{name}</span> <span className={styles["between"]}>· </span>
      <span className={styles["facts"]}>{facts}</span>
    </option>
  );
}
