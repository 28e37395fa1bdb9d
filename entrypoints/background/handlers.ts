import { ok } from "@/lib/kernel/result";
import type { Handlers } from "@/lib/messaging/serve";
import { askAllowance } from "@/lib/sending/ask-allowance";
import { chooseAccount, listAccounts, removeKey, saveKey } from "@/lib/sending/connect-key";
import { checkConversation, settleByUser } from "@/lib/sending/check-conversation";
import { explainRecipient } from "@/lib/sending/explain-recipient";
import { followSend, undoSend } from "@/lib/sending/follow-send";
import { lastSends, markSeen } from "@/lib/sending/last-sends";
import { openTypedComposer, reopenComposer } from "@/lib/sending/open-composer";
import { orStorageFailure } from "@/lib/sending/or-storage-failure";
import type { Ports } from "@/lib/sending/ports";
import { nameRecipient, readAgain } from "@/lib/sending/read-again";
import { resetDraft, saveDraft } from "@/lib/sending/save-draft";
import { startSend } from "@/lib/sending/start-send";
import { openCalled } from "@/lib/sending/summons";
import { type ButtonPorts, viewButton, wantButton } from "@/lib/settings/keep-button";
import { undoWindow } from "@/lib/settings/undo-window";

/**
 * Which use case answers which message. Composers and sends wait until attempts of dead workers are
 * settled: a composer would call them "being sent", and a send could hold up their recovery.
 */
export function createHandlers(
  ports: Ports,
  button: ButtonPorts,
  recovered: Promise<void>,
): Handlers {
  return {
    "key.view": () => orStorageFailure(async () => ok(await ports.vault.view())),
    "key.save": ({ key }) => orStorageFailure(() => saveKey(ports, key)),
    "key.remove": () => orStorageFailure(() => removeKey(ports)),
    "accounts.list": () => orStorageFailure(() => listAccounts(ports)),
    "accounts.choose": ({ accountId }) => orStorageFailure(() => chooseAccount(ports, accountId)),
    "composer.open": async ({ tabId }) => {
      await recovered;
      return orStorageFailure(() => openCalled(ports, tabId));
    },
    "composer.open-typed": async ({ url, named }) => {
      await recovered;
      return orStorageFailure(() => openTypedComposer(ports, url, named));
    },
    "composer.reopen": async ({ recipientId }) => {
      await recovered;
      return orStorageFailure(() => reopenComposer(ports, recipientId));
    },
    "recipient.read-again": async ({ recipientId }) => {
      await recovered;
      return orStorageFailure(() => readAgain(ports, recipientId));
    },
    "recipient.name": (input) => orStorageFailure(() => nameRecipient(ports, input)),
    "recipient.explain": ({ recipientId }) =>
      orStorageFailure(() => explainRecipient(ports, recipientId)),
    "draft.save": (input) => orStorageFailure(() => saveDraft(ports, input)),
    "draft.reset": (input) => orStorageFailure(() => resetDraft(ports, input)),
    "send.start": async (input) => {
      await recovered;
      return startSend(ports, input);
    },
    "send.follow": async ({ attemptId }) => {
      await recovered;
      return orStorageFailure(() => followSend(ports, attemptId));
    },
    "send.undo": ({ attemptId }) => undoSend(ports, attemptId),
    "send.check": async ({ attemptId }) => {
      await recovered;
      return orStorageFailure(() => checkConversation(ports, attemptId));
    },
    "send.settle": async ({ attemptId, arrived }) => {
      await recovered;
      return orStorageFailure(() => settleByUser(ports, attemptId, arrived));
    },
    "sends.latest": async () => {
      await recovered;
      return orStorageFailure(() => lastSends(ports));
    },
    "sends.seen": ({ outcomes }) => orStorageFailure(() => markSeen(ports, outcomes)),
    "undo.view": () => orStorageFailure(async () => ok(undoWindow(await ports.undo.read()))),
    "undo.choose": (chosen) =>
      orStorageFailure(async () => ok(await ports.undo.update(() => chosen))),
    "button.view": () => orStorageFailure(async () => ok(await viewButton(button))),
    "button.want": (wish) => orStorageFailure(async () => ok(await wantButton(button, wish))),
    "allowance.get": ({ refresh }) => orStorageFailure(() => askAllowance(ports, refresh)),
  };
}
