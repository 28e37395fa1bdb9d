import "fake-indexeddb/auto";
import type { ConnectSafely } from "../../connectsafely/client";
import type { Found } from "../../connectsafely/confirm";
import { createDraftStore } from "../../drafts/draft-store";
import type { RemovedDraft } from "../../drafts/removed-draft";
import { createFileStore, putFile } from "../../files/file-store";
import { createFilesDatabase } from "../../storage/files-database";
import { createInTurn } from "../../kernel/in-turn";
import { ok, type Result } from "../../kernel/result";
import type { Stored } from "../../kernel/stored";
import type { Reading } from "../../linkedin/reading";
import type { Named } from "../../linkedin/named-by-service";
import type { GreetingKept } from "../../linkedin/greeting-kept";
import type { Recipient } from "../../linkedin/recipient";
import type { Summons } from "../../linkedin/summons";
import type { Marker } from "../../outbox/marker";
import { createOutboxStore } from "../../outbox/outbox-store";
import { createFactCache, type FactsKept } from "../../preflight/fact-cache";
import type { AllowancesKept } from "../../quota/allowance-kept";
import type { Badge } from "../../quota/badge";
import type { OwnLimitsKept } from "../../quota/own-limit";
import type { Reminder } from "../../quota/reminder";
import type { Account } from "../../settings/account";
import type { AttemptView, ComposerView, DraftText, SendReport } from "../../messaging/protocol";
import type { AccountsKept } from "../../settings/accounts-kept";
import { createDatabase } from "../../storage/database";
import type { HintsKept } from "../../settings/hints";
import type { QuestionsKept } from "../../settings/person-questions";
import type { RoutesKept } from "../../settings/routes-kept";
import type { SpellingKept } from "../../settings/spelling";
import type { UndoKept } from "../../settings/undo-window";
import type { TemplateDefaults } from "../../templates/template-defaults";
import { createTemplateStore } from "../../templates/template-store";
import type { VariablesKept } from "../../templates/variables";
import { createKeyVault } from "../../vault/key-vault";
import { followSend } from "../send/follow-send";
import { acceptingService } from "./made-up-service";
import type { Ports } from "../ports";
import { recover } from "../after-send/recover";
import { startSend } from "../send/start-send";
import type { SendInput } from "../underway";

/** For tests: the use cases' outside world, with real stores in memory and a scripted service. */
export const account: Account = {
  id: "0123456789abcdef01234567",
  name: "Mina Okafor",
  slug: "mina-okafor",
  status: "available",
  enabled: true,
  apiSeat: true,
};

export const madeUpKey = "11111111-2222-4333-8444-5555555555ff";

export const adasUrn = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";
export const otherUrn = "urn:li:fsd_profile:ACoAAO5rKAMBS3dMDC68_qbbGyW3PX9fZKa5q68";

export const adasReading: Reading = {
  slug: "ada-brandt",
  urn: adasUrn,
  name: "Ada Brandt",
  doubtful: null,
  firstName: "Ada",
  firstNameGuessed: true,
  headline: "Head of Growth at Lumen Labs",
  company: "Lumen Labs",
  degree: "first",
  message: "present",
  viewer: { slug: null, memberNumber: null },
  self: false,
  layout: "sdui",
  evidence: ["E1"],
  confidence: "medium",
  reason: null,
  trace: {
    kinds: ["E1", "E1", "E1"],
    numbers: 0,
    slugEndsWithNumber: false,
    nameSource: "top-card",
    isConsistent: true,
  },
};

/** A tab: its address, and what the reader returns there. */
export interface Tab {
  address: string | null;
  reading: unknown;
}

export const adasTab: Tab = {
  address: "https://www.linkedin.com/in/ada-brandt/",
  reading: adasReading,
};

export interface World extends Ports {
  /** What the tab shows; a test changes it to navigate. */
  tab: Tab;
  /** How often a page was read. */
  readings: number;
  /** How often a use case waited before it went on, and what the tab does meanwhile. */
  pauses: number;
  onPause: () => unknown;
  time: number;
  /** Requests to send that reached the service, in order. */
  posted: Parameters<ConnectSafely["sendMessage"]>[0][];
  /** As a page does it. */
  putFile: (id: string, content: Blob) => Promise<void>;
  /** Files that reached the service, in order. */
  uploaded: Parameters<ConnectSafely["uploadFile"]>[0][];
  /** How often the service was asked whether a send may go. */
  asked: number;
  answers: ConnectSafely;
  /** What is to be done later, in the order in which it was put off. */
  putOff: { ms: number; work: () => Promise<unknown> }[];
  /** Whether the toolbar says that there is an outcome nobody has seen. */
  news: boolean;
  badge: Badge;
  /** When the worker is to be woken for the toolbar. */
  alarm: string | null;
}

/** A world with a key and a chosen account, a profile open in tab 1, and a service that accepts. */
export async function createWorld(): Promise<World> {
  const database = createDatabase(crypto.randomUUID());
  const filesDatabase = createFilesDatabase(crypto.randomUUID());
  const posted: World["posted"] = [];
  const world: World = {
    tab: adasTab,
    time: Date.UTC(2026, 10, 23, 10),
    posted,
    uploaded: [],
    asked: 0,
    answers: acceptingService(account),
    now: () => world.time,
    newId: () => crypto.randomUUID(),
    vault: createKeyVault(inMemory(madeUpKey)),
    keysInTurn: createInTurn(),
    accounts: inMemory<AccountsKept>({ accounts: [account], chosenId: account.id }),
    allowances: inMemory<AllowancesKept>(null),
    quotaInTurn: createInTurn(),
    ownLimits: inMemory<OwnLimitsKept>(null),
    reminder: inMemory<Reminder>(null),
    recipients: inMemory<Recipient[]>(null),
    greetings: inMemory<GreetingKept[]>(null),
    summons: inMemory<Summons[]>(null),
    clearHint: async () => undefined,
    drafts: createDraftStore(database, (change) => world.tellScreens(change)),
    removed: inMemory<RemovedDraft[]>(null),
    tellScreens: () => undefined,
    draftsInTurn: createInTurn(),
    files: createFileStore(filesDatabase),
    putFile: async (id, content) => putFile(await filesDatabase(), id, content),
    filesAlone: (work) => work(),
    outbox: createOutboxStore(database),
    marker: inMemory<Marker>(null),
    underway: new Map(),
    recalling: new Set(),
    spelling: inMemory<SpellingKept>(null),
    undo: inMemory<UndoKept>({ seconds: 0 }),
    questions: inMemory<QuestionsKept>(null),
    facts: createFactCache(
      inMemory<FactsKept>(null),
      () => world.time,
      () => new Promise(() => undefined),
    ),
    named: inMemory<Named[]>(null),
    hints: inMemory<HintsKept>(null),
    routes: inMemory<RoutesKept>(null),
    news: false,
    badge: { kind: "nothing" },
    showNews: async (badge) => {
      world.news = badge.kind === "unseen";
      world.badge = badge;
    },
    alarm: null,
    wakeAt: async (at) => {
      world.alarm = at;
    },
    locks: oneAtATime(),
    service: () => ({
      listAccounts: () => world.answers.listAccounts(),
      accountQuota: (id) => world.answers.accountQuota(id),
      accountStatus: (id) => world.answers.accountStatus(id),
      accountPremium: (id) => world.answers.accountPremium(id),
      readyToSend: () => {
        world.asked += 1;
        return world.answers.readyToSend();
      },
      sendMessage: (request) => {
        posted.push(request);
        return world.answers.sendMessage(request);
      },
      uploadFile: (file) => {
        world.uploaded.push(file);
        return world.answers.uploadFile(file);
      },
      findSent: (sought) => world.answers.findSent(sought),
      conversationWith: (whom) => world.answers.conversationWith(whom),
      latestMessage: (whom, urn) => world.answers.latestMessage(whom, urn),
      relationshipWith: (whom) => world.answers.relationshipWith(whom),
      inmailCredits: (id) => world.answers.inmailCredits(id),
      openProfile: (whom) => world.answers.openProfile(whom),
      profileOf: (whom) => world.answers.profileOf(whom),
      recallMessage: (names) => world.answers.recallMessage(names),
      stillThere: (names) => world.answers.stillThere(names),
    }),
    readings: 0,
    tabAddress: async () => world.tab.address,
    readPage: async () => {
      world.readings += 1;
      return world.tab.reading;
    },
    pauses: 0,
    pause: async () => {
      world.pauses += 1;
      world.onPause();
    },
    onPause: () => {},
    hold: async () => undefined,
    later: (ms, work) => void world.putOff.push({ ms, work }),
    putOff: [],
    stayAwake: (work) => work,
    templates: createTemplateStore(database),
    templateDefaults: inMemory<TemplateDefaults>(null),
    variables: inMemory<VariablesKept>(null),
    template: "Hi {{first_name}},\n\nhello from Courier.",
  };
  return world;
}

function oneAtATime(): Ports["locks"] {
  const inTurn = createInTurn();
  return { hold: (_, work) => inTurn(work) };
}

/** A value that is kept for as long as the test. */
export function inMemory<T>(start: T | null): Stored<T> {
  let value = start;
  const inTurn = createInTurn();
  return {
    read: async () => value,
    update: (change) => inTurn(async () => (value = change(value))),
    remove: async () => {
      value = null;
    },
  };
}

/** What a look into a conversation answers with where it finds the message. */
export function hitAt(sentAt: string): Found {
  const ids = { messageUrn: "urn:li:msg_message:1", conversationUrn: "urn:li:msg_conversation:1" };
  return { found: "yes", sentAt, ...ids, proven: true };
}

/** The value of a result that has to be there, for a test to go on with. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.kind}`);
  return result.value;
}

/** The worker dies, with its memory and its locks, and another one starts. */
export async function restartWorker(world: World): Promise<void> {
  world.underway = new Map();
  world.recalling = new Set();
  world.locks = oneAtATime();
  world.putOff = [];
  await recover(world);
}

/** A press of Send on an open composer; `of` names another attempt, or the screen that wrote it, or brings consents. */
export function pressOn(
  { person, attemptId, draft }: ComposerView,
  change: Partial<DraftText> = {},
  of: Partial<Pick<SendInput, "attemptId" | "consents" | "writing">> = {},
): SendInput {
  const { recipientId } = person;
  const typed = { ...draft, touched: true, ...change };
  return { recipientId, attemptId, draft: typed, consents: [], ...of };
}

/** A Send followed to its end, as a popup does that stays open. */
export async function sendMessage(
  ports: Ports,
  input: SendInput,
): Promise<Result<SendReport & Pick<AttemptView, "outcome">>> {
  const started = await startSend(ports, input);
  if (!started.ok) return started;
  const followed = await followSend(ports, input.attemptId);
  return followed.ok
    ? ok({ ...followed.value, outcome: followed.value.attempt.outcome })
    : followed;
}
