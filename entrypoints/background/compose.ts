import { createConnectSafely } from "@/lib/connectsafely/client";
import { createLine } from "@/lib/connectsafely/line";
import { baseUrl } from "@/lib/connectsafely/request";
import { createDraftStore } from "@/lib/drafts/draft-store";
import { createInTurn } from "@/lib/kernel/in-turn";
import type { Stored } from "@/lib/kernel/stored";
import { reportBug } from "@/lib/log/report-bug";
import { createOutboxStore } from "@/lib/outbox/outbox-store";
import { setHint } from "@/lib/platform/call-popup";
import { showBadge } from "@/lib/platform/badge";
import { createPersonLocks } from "@/lib/platform/person-locks";
import { readPage, tabAddress } from "@/lib/platform/read-tab";
import { stayAwake } from "@/lib/platform/stay-awake";
import { watchProtocol } from "@/lib/platform/watch-protocol";
import { say } from "@/lib/platform/words";
import type { Ports } from "@/lib/sending/ports";
import type { ButtonKept } from "@/lib/settings/page-button";
import { createDatabase } from "@/lib/storage/database";
import { openItems } from "@/lib/storage/items";
import { createKeyVault } from "@/lib/vault/key-vault";

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The real clock, storage, locks and network, made in the worker's first turn. */
export function compose(): Ports & { button: Stored<ButtonKept> } {
  const { key: keyItem, ...items } = openItems();
  const database = createDatabase();
  const line = createLine(watchProtocol(new URL(baseUrl).origin, Date.now), Date.now);
  const fetch = globalThis.fetch.bind(globalThis);
  return {
    ...items,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    vault: createKeyVault(keyItem),
    drafts: createDraftStore(database),
    draftsInTurn: createInTurn(),
    keysInTurn: createInTurn(),
    outbox: createOutboxStore(database),
    underway: new Map(),
    recalling: new Set(),
    showNews: (isThere) => showBadge(isThere ? "!" : ""),
    locks: createPersonLocks(navigator.locks),
    service: (key) => createConnectSafely({ fetch, now: Date.now, key, line }),
    tabAddress,
    clearHint: (tabId) => setHint(tabId, say("ext.action_title")),
    readPage,
    pause,
    hold: pause,
    later: (ms, work) =>
      void pause(ms)
        .then(work)
        .catch((bug: unknown) => reportBug("something done later", bug)),
    stayAwake,
    template: say("template.first_message", ["{{first_name}}"]),
  };
}
