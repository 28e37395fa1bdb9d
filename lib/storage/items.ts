import * as v from "valibot";
import { recipientSchema } from "../linkedin/recipient";
import type { Summons } from "../linkedin/summons";
import { allowancesKeptSchema } from "../quota/allowance-kept";
import { markerSchema } from "../outbox/marker";
import { accountsKeptSchema } from "../settings/accounts-kept";
import { buttonKeptSchema } from "../settings/page-button";
import { routesKeptSchema } from "../settings/routes-kept";
import { undoKeptSchema } from "../settings/undo-window";
import { openTrustedArea } from "./area";
import { memoryItem } from "./memory-item";
import { storedItem } from "./stored-item";

/**
 * Every value kept in `chrome.storage`, by key, with its schema. Drafts and attempts are in
 * database.ts. Called in the worker's first turn, so that the areas are closed to content scripts
 * again at each start.
 */
export function openItems() {
  const local = openTrustedArea("local");
  const session = openTrustedArea("session");
  return {
    key: storedItem(local, "key", v.string()),
    accounts: storedItem(local, "accounts", accountsKeptSchema),
    allowances: storedItem(local, "allowances", allowancesKeptSchema),
    button: storedItem(local, "button", buttonKeptSchema),
    marker: storedItem(local, "attempts", markerSchema),
    undo: storedItem(local, "undo", undoKeptSchema),
    routes: storedItem(local, "routes", routesKeptSchema),
    recipients: storedItem(session, "recipients", v.array(recipientSchema)),
    // The popup asks at once, or within the minute for which the worker is kept awake; from
    // `chrome.storage` every other popup would wait for it as well.
    summons: memoryItem<Summons[]>(),
  };
}
