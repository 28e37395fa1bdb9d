import { ok, type Result } from "@/lib/kernel/result";
import type { Handlers } from "@/lib/messaging/serve";
import { askAllowance } from "@/lib/sending/account/ask-allowance";
import { chooseAccount, listAccounts, removeKey, saveKey } from "@/lib/sending/account/connect-key";
import { checkAccounts } from "@/lib/sending/account/check-accounts";
import { checkConversation, settleByUser } from "@/lib/sending/after-send/check-conversation";
import { explainRecipient } from "@/lib/sending/recipient/explain-recipient";
import { followSend, undoSend } from "@/lib/sending/send/follow-send";
import { lastSends, markSeen } from "@/lib/sending/after-send/last-sends";
import { lookUpName } from "@/lib/sending/recipient/look-up-name";
import { openTypedComposer, reopenComposer } from "@/lib/sending/recipient/open-composer";
import { orStorageFailure } from "@/lib/sending/or-storage-failure";
import { keepOwnLimit, viewOwnLimit } from "@/lib/sending/account/own-limit";
import type { Ports } from "@/lib/sending/ports";
import { askPreflight } from "@/lib/sending/recipient/preflight";
import { greetRecipient, nameRecipient } from "@/lib/sending/recipient/name-recipient";
import { readAgain } from "@/lib/sending/recipient/read-again";
import { viewReminder, wantReminder } from "@/lib/sending/account/reminder";
import { choosePreference, viewPreference } from "@/lib/sending/send/prefer-route";
import { recallSent } from "@/lib/sending/after-send/recall-sent";
import { startSend } from "@/lib/sending/send/start-send";
import { tellNews } from "@/lib/sending/after-send/tell-news";
import { switchAccount } from "@/lib/sending/account/switch-account";
import { writtenBefore } from "@/lib/sending/text/written-before";
import { openCalled } from "@/lib/sending/recipient/summons";
import { type ButtonPorts, viewButton, wantButton } from "@/lib/settings/keep-button";
import { hintsWanted } from "@/lib/settings/hints";
import { personQuestions } from "@/lib/settings/person-questions";
import { checksSpelling } from "@/lib/settings/spelling";
import { undoWindow } from "@/lib/settings/undo-window";
import { draftHandlers } from "./draft-handlers";
import { templateHandlers } from "./template-handlers";

/** A use case that finds its stores unusable fails as such. */
const stored =
  <I, O>(work: (input: I) => Promise<Result<O>>) =>
  (input: I): Promise<Result<O>> =>
    orStorageFailure(() => work(input));

/**
 * Which use case answers which message. Composers and sends wait until attempts of dead workers are
 * settled: a composer would call them "being sent", and a send could hold up their recovery.
 */
export function createHandlers(
  ports: Ports,
  button: ButtonPorts,
  recovered: Promise<void>,
): Handlers {
  const settled =
    <I, O>(work: (input: I) => Promise<O>) =>
    async (input: I): Promise<O> => {
      await recovered;
      return work(input);
    };
  return {
    "key.view": stored(async () => ok(await ports.vault.view())),
    "key.save": stored(({ key }) => saveKey(ports, key)),
    "key.remove": stored(() => removeKey(ports).finally(() => tellNews(ports))),
    "accounts.list": stored(() => listAccounts(ports)),
    "accounts.choose": stored(({ accountId }) => chooseAccount(ports, accountId)),
    "accounts.check": stored((input) => checkAccounts(ports, input)),
    "composer.open": settled(stored(({ tabId }) => openCalled(ports, tabId))),
    "composer.open-typed": settled(
      stored(({ url, named }) => openTypedComposer(ports, url, named)),
    ),
    "composer.reopen": settled(stored((input) => reopenComposer(ports, input))),
    "composer.switch": settled(stored((input) => switchAccount(ports, input))),
    "recipient.read-again": settled(stored((input) => readAgain(ports, input))),
    "recipient.name": stored((input) => nameRecipient(ports, input)),
    "recipient.greet": stored((input) => greetRecipient(ports, input)),
    "recipient.look-up": stored(({ recipientId }) => lookUpName(ports, recipientId)),
    "recipient.explain": stored(({ recipientId }) => explainRecipient(ports, recipientId)),
    ...draftHandlers(ports, stored, (work) => settled(stored(work))),
    "send.start": settled((input) => startSend(ports, input)),
    "send.follow": settled(stored(({ attemptId }) => followSend(ports, attemptId))),
    "send.undo": settled(stored(({ attemptId }) => undoSend(ports, attemptId))),
    "send.check": settled(stored(({ attemptId }) => checkConversation(ports, attemptId))),
    "send.settle": settled(
      stored(({ attemptId, arrived }) => settleByUser(ports, attemptId, arrived)),
    ),
    "send.recall": settled(stored(({ attemptId }) => recallSent(ports, attemptId))),
    "sends.latest": settled(stored(() => lastSends(ports))),
    "sends.seen": stored(({ outcomes }) => markSeen(ports, outcomes)),
    "preflight.ask": stored((input) => askPreflight(ports, input)),
    "guard.before": stored(({ recipientId }) => writtenBefore(ports, recipientId)),
    "questions.view": stored(async () => ok(personQuestions(await ports.questions.read()))),
    "questions.choose": stored(async (chosen) => ok(await ports.questions.update(() => chosen))),
    "spelling.view": stored(async () => ok(checksSpelling(await ports.spelling.read()))),
    "spelling.choose": stored(async (chosen) => ok(await ports.spelling.update(() => chosen))),
    "hints.view": stored(async () => ok(hintsWanted(await ports.hints.read()))),
    "hints.choose": stored(async (chosen) => ok(await ports.hints.update(() => chosen))),
    "undo.view": stored(async () => ok(undoWindow(await ports.undo.read()))),
    "undo.choose": stored(async (chosen) => ok(await ports.undo.update(() => chosen))),
    "route.view": stored(() => viewPreference(ports)),
    "route.choose": stored((chosen) => choosePreference(ports, chosen)),
    "button.view": stored(async () => ok(await viewButton(button))),
    "button.want": stored(async (wish) => ok(await wantButton(button, wish))),
    ...templateHandlers(ports),
    "own-limit.view": stored(({ accountId }) => viewOwnLimit(ports, accountId)),
    "own-limit.keep": stored(({ accountId, limit }) => keepOwnLimit(ports, accountId, limit)),
    "reminder.view": stored(() => viewReminder(ports)),
    "reminder.want": stored(({ wanted }) => wantReminder(ports, wanted)),
    "allowance.get": stored(({ refresh, accountId }) => askAllowance(ports, refresh, accountId)),
  };
}
