import type { ConnectSafely } from "../connectsafely/client";
import type { DraftStore } from "../drafts/draft-store";
import type { FileStore } from "../files/file-store";
import type { Clock } from "../kernel/clock";
import type { InTurn } from "../kernel/in-turn";
import type { PersonLocks } from "../kernel/person-locks";
import type { Secret } from "../kernel/secret";
import type { Stored } from "../kernel/stored";
import type { Named } from "../linkedin/named-by-service";
import type { GreetingKept } from "../linkedin/greeting-kept";
import type { Recipient } from "../linkedin/recipient";
import type { Summons } from "../linkedin/summons";
import type { Marker } from "../outbox/marker";
import type { OutboxStore } from "../outbox/outbox-store";
import type { FactCache } from "../preflight/fact-cache";
import type { AllowancesKept } from "../quota/allowance-kept";
import type { Badge } from "../quota/badge";
import type { OwnLimitsKept } from "../quota/own-limit";
import type { Reminder } from "../quota/reminder";
import type { AccountsKept } from "../settings/accounts-kept";
import type { HintsKept } from "../settings/hints";
import type { QuestionsKept } from "../settings/person-questions";
import type { RoutesKept } from "../settings/routes-kept";
import type { UndoKept } from "../settings/undo-window";
import type { TemplateDefaults } from "../templates/template-defaults";
import type { TemplateStore } from "../templates/template-store";
import type { VariablesKept } from "../templates/variables";
import type { KeyVault } from "../vault/key-vault";
import type { Underway } from "./underway";

/** Everything of the outside world that the use cases need; made in background/compose.ts. */
export interface Ports {
  now: Clock;
  newId: () => string;
  vault: KeyVault;
  /** Puts changes of the key and of its accounts in the order in which they were asked for. */
  keysInTurn: InTurn;
  accounts: Stored<AccountsKept>;
  allowances: Stored<AllowancesKept>;
  /** Two screens that open at once ask the service one question. */
  quotaInTurn: InTurn;
  ownLimits: Stored<OwnLimitsKept>;
  reminder: Stored<Reminder>;
  recipients: Stored<Recipient[]>;
  /** How the user wants people greeted, newest first. */
  greetings: Stored<GreetingKept[]>;
  /** Calls that the popup has not answered yet. */
  summons: Stored<Summons[]>;
  /** Takes back what the toolbar says of a call from this tab. */
  clearHint: (tabId: number) => Promise<void>;
  drafts: DraftStore;
  /** Puts changes of drafts in the order in which the messages came. */
  draftsInTurn: InTurn;
  files: FileStore;
  /** Does it unless a composer is open, which may want a file that no text names. */
  filesAlone: (work: () => Promise<void>) => Promise<void>;
  outbox: OutboxStore;
  marker: Stored<Marker>;
  /** The sends of this life of the worker that have not come to their end. */
  underway: Underway;
  /** The attempts, by id, that are being recalled in this life of the worker. */
  recalling: Set<string>;
  undo: Stored<UndoKept>;
  /** What the toolbar says, until it is told something else. */
  showNews: (badge: Badge) => Promise<void>;
  /** The moment (ISO 8601) at which the toolbar has to say something else; null for none. */
  wakeAt: (at: string | null) => Promise<void>;
  /** Whether the service is asked about a person before anything is sent, and what it said. */
  questions: Stored<QuestionsKept>;
  facts: FactCache;
  named: Stored<Named[]>;
  hints: Stored<HintsKept>;
  routes: Stored<RoutesKept>;
  locks: PersonLocks;
  service: (key: Secret) => ConnectSafely;
  /** A tab's address as the browser tells it; null where the user has not called Courier. */
  tabAddress: (tabId: number) => Promise<string | null>;
  /** What the reader returned from the page in a tab, unparsed; null where it could not run. */
  readPage: (tabId: number) => Promise<unknown>;
  /** Waits for so many milliseconds. */
  pause: (ms: number) => Promise<void>;
  /** The timer of the Undo window: the only one that leads to a send. */
  hold: (ms: number) => Promise<void>;
  /** Does something of no consequence for a send after so many milliseconds, if the worker lives. */
  later: (ms: number, work: () => Promise<unknown>) => void;
  /** Keeps the worker from being stopped until `work` has ended. */
  stayAwake: <T>(work: Promise<T>) => Promise<T>;
  templates: TemplateStore;
  templateDefaults: Stored<TemplateDefaults>;
  /** How the user signs, and variables of their own. */
  variables: Stored<VariablesKept>;
  /** The first message where no template is the default, with its places. */
  template: string;
}

/** The moment as ISO 8601 in UTC. */
export function nowIso({ now }: Pick<Ports, "now">): string {
  return new Date(now()).toISOString();
}
