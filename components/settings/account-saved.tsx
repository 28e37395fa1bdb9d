import { i18n } from "#i18n";
import { Notice } from "@/components/ui/notice";
import type { AccountView } from "@/lib/messaging/protocol";
import { accountHealth } from "@/lib/settings/account-health";

/** That another account was chosen; green only where messages can be expected to leave from it. */
export function AccountSaved({ account }: { account: AccountView }) {
  const isWell = accountHealth(account).sends === "yes";
  const words = isWell ? "settings.account_saved" : "settings.account_saved_unwell";
  return (
    <Notice tone={isWell ? "good" : "plain"}>
      <p>{i18n.t(words, [account.name])}</p>
    </Notice>
  );
}
