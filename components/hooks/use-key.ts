import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { AccountsView, KeyView } from "@/lib/messaging/protocol";

const keyQuery = ["key"];
const accountsQuery = ["accounts"];

/** The key as far as a screen may know it, and the accounts it reaches. */
export function useKey() {
  const client = useQueryClient();
  const key = useQuery({ queryKey: keyQuery, queryFn: () => ask("key.view", {}) });
  const isKept = key.data?.ok === true && key.data.value.present;
  const accounts = useQuery({
    queryKey: accountsQuery,
    queryFn: () => ask("accounts.list", {}),
    enabled: isKept,
  });
  const show = (view: KeyView) => client.setQueryData(keyQuery, ok(view) satisfies Result<KeyView>);
  const list = (view: AccountsView) =>
    client.setQueryData(accountsQuery, ok(view) satisfies Result<AccountsView>);

  const save = useMutation({
    mutationFn: (text: string) => ask("key.save", { key: text }),
    onSuccess: (saved) => {
      if (!saved.ok) return;
      list(saved.value.accounts);
      show(saved.value.key);
    },
  });
  const remove = useMutation({
    mutationFn: () => ask("key.remove", {}),
    onSuccess: (removed) => {
      if (!removed.ok) return;
      show(removed.value);
      client.removeQueries({ queryKey: accountsQuery });
      save.reset();
    },
  });
  const choose = useMutation({
    mutationFn: (accountId: string) => ask("accounts.choose", { accountId }),
    onSuccess: (chosen) => {
      if (!chosen.ok) return;
      list(chosen.value);
    },
  });
  return { key: key.data, accounts, save, remove, choose };
}
