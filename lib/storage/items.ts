import * as v from "valibot";
import { removedDraftSchema } from "../drafts/removed-draft";
import { greetingsKeptSchema } from "../linkedin/greeting-kept";
import { namedKeptSchema } from "../linkedin/named-by-service";
import { recipientSchema } from "../linkedin/recipient";
import type { Summons } from "../linkedin/summons";
import { factsKeptSchema } from "../preflight/fact-cache";
import { allowancesKeptSchema } from "../quota/allowance-kept";
import { ownLimitsKeptSchema } from "../quota/own-limit";
import { reminderSchema } from "../quota/reminder";
import { markerSchema } from "../outbox/marker";
import { accountsKeptSchema } from "../settings/accounts-kept";
import { buttonKeptSchema } from "../settings/page-button";
import { hintsKeptSchema } from "../settings/hints";
import { questionsKeptSchema } from "../settings/person-questions";
import { routesKeptSchema } from "../settings/routes-kept";
import { spellingKeptSchema } from "../settings/spelling";
import { undoKeptSchema } from "../settings/undo-window";
import { templateDefaultsSchema } from "../templates/template-defaults";
import { variablesKeptSchema } from "../templates/variables";
import { openTrustedArea } from "./area";
import { memoryItem } from "./memory-item";
import { storedItem } from "./stored-item";

/**
 * Every value kept in `chrome.storage`, by key, with its schema. Drafts, attempts and
 * templates are in database.ts. Called in the worker's first turn, so that the areas are closed to content scripts
 * again at each start.
 */
export function openItems() {
  const local = openTrustedArea("local");
  const session = openTrustedArea("session");
  return {
    key: storedItem(local, "key", v.string()),
    accounts: storedItem(local, "accounts", accountsKeptSchema),
    allowances: storedItem(local, "allowances", allowancesKeptSchema),
    ownLimits: storedItem(local, "ownLimits", ownLimitsKeptSchema),
    reminder: storedItem(local, "reminder", reminderSchema),
    button: storedItem(local, "button", buttonKeptSchema),
    // Chrome empties this area when it loads the extension anew.
    drawn: storedItem(session, "drawn", v.boolean()),
    marker: storedItem(local, "attempts", markerSchema),
    spelling: storedItem(local, "spelling", spellingKeptSchema),
    undo: storedItem(local, "undo", undoKeptSchema),
    templateDefaults: storedItem(local, "templateDefaults", templateDefaultsSchema),
    variables: storedItem(local, "variables", variablesKeptSchema),
    questions: storedItem(local, "questions", questionsKeptSchema),
    hints: storedItem(local, "hints", hintsKeptSchema),
    facts: storedItem(session, "facts", factsKeptSchema),
    named: storedItem(session, "named", namedKeptSchema),
    greetings: storedItem(local, "greetings", greetingsKeptSchema),
    routes: storedItem(local, "routes", routesKeptSchema),
    removed: storedItem(session, "removed", v.array(removedDraftSchema)),
    recipients: storedItem(session, "recipients", v.array(recipientSchema)),
    // The popup asks at once, or within the minute for which the worker is kept awake; from
    // `chrome.storage` every other popup would wait for it as well.
    summons: memoryItem<Summons[]>(),
  };
}
