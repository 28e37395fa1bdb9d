import { createConnectSafely } from "@/lib/connectsafely/client";
import { createLine } from "@/lib/connectsafely/line";
import { createPace } from "@/lib/connectsafely/pace";
import { baseUrl } from "@/lib/connectsafely/request";
import { createDraftStore } from "@/lib/drafts/draft-store";
import { createFileStore } from "@/lib/files/file-store";
import { createInTurn } from "@/lib/kernel/in-turn";
import type { Stored } from "@/lib/kernel/stored";
import { reportBug } from "@/lib/log/report-bug";
import { createTeller } from "@/lib/messaging/draft-changes";
import { createOutboxStore } from "@/lib/outbox/outbox-store";
import { setHint } from "@/lib/platform/call-popup";
import { setAlarm } from "@/lib/platform/alarm";
import { showBadge } from "@/lib/platform/badge";
import { filesAlone } from "@/lib/platform/files-alone";
import { createPersonLocks } from "@/lib/platform/person-locks";
import { readPage, tabAddress } from "@/lib/platform/read-tab";
import { stayAwake } from "@/lib/platform/stay-awake";
import { watchProtocol } from "@/lib/platform/watch-protocol";
import { say } from "@/lib/platform/words";
import { createFactCache } from "@/lib/preflight/fact-cache";
import type { Ports } from "@/lib/sending/ports";
import type { ButtonKept } from "@/lib/settings/page-button";
import { createFilesDatabase } from "@/lib/storage/files-database";
import { createDatabase } from "@/lib/storage/database";
import { openItems } from "@/lib/storage/items";
import { createTemplateStore } from "@/lib/templates/template-store";
import { createKeyVault } from "@/lib/vault/key-vault";

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The real clock, storage, locks and network, made in the worker's first turn. */
export function compose(): Ports & { button: Stored<ButtonKept>; drawn: Stored<boolean> } {
  const { key: keyItem, facts, ...items } = openItems();
  const database = createDatabase();
  const protocols = watchProtocol(new URL(baseUrl).origin, Date.now);
  const line = createLine(protocols, Date.now, () => !navigator.onLine);
  const pace = createPace(Date.now);
  const tellScreens = createTeller();
  const patience = { pause, random: Math.random };
  const fetch = globalThis.fetch.bind(globalThis);
  return {
    ...items,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    vault: createKeyVault(keyItem),
    drafts: createDraftStore(database, tellScreens),
    tellScreens,
    templates: createTemplateStore(database),
    draftsInTurn: createInTurn(),
    keysInTurn: createInTurn(),
    quotaInTurn: createInTurn(),
    files: createFileStore(createFilesDatabase()),
    filesAlone,
    outbox: createOutboxStore(database),
    facts: createFactCache(facts, Date.now, pause),
    underway: new Map(),
    showNews: showBadge,
    wakeAt: setAlarm,
    recalling: new Set(),
    locks: createPersonLocks(navigator.locks),
    service: (key) => createConnectSafely({ fetch, now: Date.now, key, line, pace, patience }),
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
