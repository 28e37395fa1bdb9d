import { i18n } from "#i18n";
import { Field } from "@/components/ui/field";
import fieldStyles from "@/components/ui/field.module.css";
import type { AccountsView } from "@/lib/messaging/protocol";
import { sayHealth } from "./say-health";

interface AccountPickerProps {
  view: AccountsView;
  onChoose: (accountId: string) => void;
}

/** A native list: it searches by typing and works with every keyboard and reader. */
export function AccountPicker({ view, onChoose }: AccountPickerProps) {
  return (
    <Field id="account" label={i18n.t("settings.account")}>
      <select
        id="account"
        className={fieldStyles["control"]}
        value={view.chosenId ?? ""}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {view.chosenId === null && (
          <option value="" disabled>
            {i18n.t("settings.account_choose")}
          </option>
        )}
        {view.accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {account.name} · {sayHealth(account)}
          </option>
        ))}
      </select>
    </Field>
  );
}
