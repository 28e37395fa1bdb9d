import { i18n } from "#i18n";
import { createConnectSafely } from "@/lib/connectsafely/client";
import { createDraftStore } from "@/lib/drafts/draft-store";
import { createInTurn } from "@/lib/kernel/in-turn";
import { createOutboxStore } from "@/lib/outbox/outbox-store";
import { createPersonLocks } from "@/lib/platform/person-locks";
import { readTab } from "@/lib/platform/read-tab";
import { stayAwake } from "@/lib/platform/stay-awake";
import type { Ports } from "@/lib/sending/ports";
import { createDatabase } from "@/lib/storage/database";
import { openItems } from "@/lib/storage/items";
import { createKeyVault } from "@/lib/vault/key-vault";

/** The real clock, storage, locks and network, made in the worker's first turn. */
export function compose(): Ports {
  const { key, ...items } = openItems();
  const database = createDatabase();
  return {
    ...items,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    vault: createKeyVault(key),
    drafts: createDraftStore(database),
    draftsInTurn: createInTurn(),
    outbox: createOutboxStore(database),
    locks: createPersonLocks(navigator.locks),
    service: (secret) =>
      createConnectSafely({ fetch: globalThis.fetch.bind(globalThis), now: Date.now, key: secret }),
    readTab,
    stayAwake,
    template: i18n.t("template.first_message", ["{{first_name}}"]),
  };
}
