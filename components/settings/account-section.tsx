import { i18n } from "#i18n";
import { AccountCard } from "@/components/accounts/account-card";
import { useAllowance } from "@/components/hooks/use-allowance";
import type { useKey } from "@/components/hooks/use-key";
import { MessagesLeft } from "@/components/quota/messages-left";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Result } from "@/lib/kernel/result";
import type { AccountsView } from "@/lib/messaging/protocol";
import { AccountPicker } from "./account-picker";
import { AccountSaved } from "./account-saved";
import { OwnLimitField } from "./own-limit-field";
import styles from "./settings.module.css";

interface AccountSectionProps {
  accounts: Result<AccountsView> | undefined;
  isAsking: boolean;
  onAskAgain: () => void;
  choose: ReturnType<typeof useKey>["choose"];
}

/** The account messages go out from, how it is, and what is left for it today. */
export function AccountSection({ accounts, isAsking, onAskAgain, choose }: AccountSectionProps) {
  return (
    <section className={styles["section"]} aria-labelledby="account-heading">
      <h2 id="account-heading" className={styles["heading"]}>
        {i18n.t("settings.account_title")}
      </h2>
      {accounts === undefined && <p className={styles["quiet"]}>{i18n.t("allowance.asking")}</p>}
      {accounts?.ok === true && <Accounts view={accounts.value} choose={choose} />}
      {accounts?.ok === false && <FailureNotice failure={accounts.failure} />}
      <div className={styles["actions"]}>
        <Button look="quiet" busy={isAsking} onClick={onAskAgain}>
          {i18n.t("settings.account_again")}
        </Button>
      </div>
    </section>
  );
}

function Accounts({ view, choose }: Pick<AccountSectionProps, "choose"> & { view: AccountsView }) {
  const chosen = view.accounts.find((account) => account.id === view.chosenId);
  if (view.accounts.length === 0) {
    return (
      <Notice tone="warn">
        <p>{i18n.t("settings.works", 0, ["0"])}</p>
      </Notice>
    );
  }
  return (
    <>
      <AccountPicker view={view} onChoose={choose.mutate} />
      {chosen !== undefined && <AccountCard account={chosen} />}
      <div role="status">
        {choose.data?.ok === false && <FailureNotice failure={choose.data.failure} />}
        {choose.data?.ok === true && chosen !== undefined && <AccountSaved account={chosen} />}
      </div>
      {chosen !== undefined && <ChosenAllowance key={chosen.id} accountId={chosen.id} />}
    </>
  );
}

function ChosenAllowance({ accountId }: { accountId: string }) {
  const { allowance, failure, lookAgain } = useAllowance();
  return (
    <>
      <MessagesLeft allowance={allowance} />
      {failure !== null && <FailureNotice failure={failure} tone="warn" />}
      <OwnLimitField accountId={accountId} onKept={lookAgain} />
    </>
  );
}
