import { i18n } from "#i18n";
import { AccountSelect } from "@/components/accounts/account-select";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayHealthNote } from "@/components/words/say-health";
import type { Failure } from "@/lib/kernel/failure";
import type { AccountView } from "@/lib/messaging/protocol";
import { accountHealth } from "@/lib/settings/account-health";
import styles from "./account-line.module.css";

export interface AccountLineProps {
  /** The account that sends what is on screen. */
  account: AccountView;
  accounts: readonly AccountView[];
  /** The account of whoever is signed in on the page, where that is another one that is reached. */
  signedInId: string | null;
  inactive: boolean;
  takesFocus: boolean;
  /** Why the last switch did not work, or null. */
  failure: Failure | null;
  onSwitch: (accountId: string) => void;
}

/** What is wrong with the sending account, if anything, and the way to another one for this message. */
export function AccountLine(props: AccountLineProps) {
  const { account, accounts, signedInId, inactive, onSwitch } = props;
  const { kind, sends } = accountHealth(account);
  const signedIn = accounts.find(({ id }) => id === signedInId);
  return (
    <div className={styles["account"]}>
      {accounts.length > 1 && (
        <AccountSelect
          id="account"
          isCompact
          accounts={accounts}
          value={account.id}
          inactive={inactive}
          takesFocus={props.takesFocus}
          onChoose={onSwitch}
        />
      )}
      {sends !== "yes" && <p className={styles["warning"]}>{sayHealthNote(kind)}</p>}
      {signedIn !== undefined && (
        <p>
          <Button look="quiet" inactive={inactive} onClick={() => onSwitch(signedIn.id)}>
            {i18n.t("account.send_from", [signedIn.name])}
          </Button>
        </p>
      )}
      {props.failure !== null && (
        <div role="alert">
          <FailureNotice failure={props.failure} tone="warn" />
        </div>
      )}
    </div>
  );
}
