import { i18n } from "#i18n";
import { AccountSelect } from "@/components/accounts/account-select";
import { Field } from "@/components/ui/field";
import type { AccountsView } from "@/lib/messaging/protocol";

interface AccountPickerProps {
  view: AccountsView;
  onChoose: (accountId: string) => void;
}

/** The choice of the account that messages go out from, unless another one is picked for one. */
export function AccountPicker({ view, onChoose }: AccountPickerProps) {
  return (
    <Field id="account" label={i18n.t("settings.account")}>
      <AccountSelect
        id="account"
        accounts={view.accounts}
        value={view.chosenId}
        onChoose={onChoose}
      />
    </Field>
  );
}
