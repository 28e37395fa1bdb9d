import { type AccountWordsSwitch, createAccountWords } from "./account-words.ts";
import { createFaultQueue, type FaultQueue } from "../faults/queue.ts";
import { createClock, type SandboxClock } from "./clock.ts";
import { createDailyMessages, type DailyMessages } from "./daily-messages.ts";
import { type Acquaintance, createAcquaintance } from "./acquaintance.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { createPerMinute, type PerMinute } from "./per-minute.ts";
import { createEventLog, type EventLog } from "./event-log.ts";
import type { Attachment, Upload } from "./upload-attachment.ts";
import type { ConversationRequest } from "./conversation-request.ts";
import { createRetirement, type Retirement } from "./retirement.ts";

/** One message that was taken. `at` is ISO 8601 by the sandbox's clock. */
export interface Delivery {
  readonly number: number;
  readonly at: string;
  readonly accountId: string;
  readonly accountName: string;
  /** The slug of the request, or null when it named the person by URN only. */
  readonly recipientProfileId: string | null;
  readonly recipientProfileUrn: string;
  readonly messageType: "normal" | "inmail";
  readonly subject: string | null;
  /** Exactly the text of the request. */
  readonly message: string;
  /** Left out where there are none. */
  readonly attachments?: readonly Attachment[];
  /** As the request asked for it; the older route knows none. */
  readonly messagingChannel?: ConversationRequest["messagingChannel"];
}

/** One request as the API saw it. `status` is null until it was answered, and stays so when cut. */
export interface SeenRequest {
  readonly number: number;
  readonly at: string;
  readonly method: string;
  /** Path and query, never with a key in it. */
  readonly path: string;
  readonly headerNames: readonly string[];
  /** As the events count them; null without a socket. */
  readonly connection: number | null;
  /** Whether its body arrived to the last byte, taken or not. */
  isWhole: boolean;
  /** The text of a send whose body arrived whole. */
  message: string | null;
  status: number | null;
}

type Noted = Pick<SeenRequest, "method" | "path" | "headerNames" | "connection">;

/** Everything the sandbox remembers, shared by the API and the outbox view. */
export interface SandboxState {
  readonly clock: SandboxClock;
  readonly messages: DailyMessages;
  readonly perMinute: PerMinute;
  readonly faults: FaultQueue;
  readonly inbox: Inbox;
  readonly accountWords: AccountWordsSwitch;
  readonly acquaintance: Acquaintance;
  readonly retirement: Retirement;
  readonly deliveries: readonly Delivery[];
  readonly uploads: Upload[];
  /** When a delivery was recalled, ISO 8601, by its number. */
  readonly recalls: ReadonlyMap<number, string>;
  readonly requests: readonly SeenRequest[];
  readonly events: EventLog;
  /** `spends`: how many of the day's messages it costs. */
  deliver(message: Omit<Delivery, "number" | "at">, spends?: 0 | 1): Delivery;
  recall(number: number): void;
  note(request: Request, facts: Noted): SeenRequest;
  /** What was noted of it; null for a request that is not for the API. */
  seen(request: Request): SeenRequest | null;
  reset(): void;
}

export function createState(now: () => number = Date.now): SandboxState {
  const clock = createClock(now);
  const messages = createDailyMessages(clock);
  const perMinute = createPerMinute(clock);
  const faults = createFaultQueue();
  const inbox = createInbox();
  const accountWords = createAccountWords();
  const acquaintance = createAcquaintance();
  const retirement = createRetirement();
  const deliveries: Delivery[] = [];
  const uploads: Upload[] = [];
  const recalls = new Map<number, string>();
  const requests: SeenRequest[] = [];
  const seen = new WeakMap<Request, SeenRequest>();
  const at = () => new Date(clock.now()).toISOString();
  const events = createEventLog(at);
  return {
    clock,
    messages,
    perMinute,
    faults,
    inbox,
    accountWords,
    acquaintance,
    retirement,
    deliveries,
    uploads,
    recalls,
    requests,
    events,
    deliver(message, spends = 1) {
      const delivery = { number: deliveries.length + 1, at: at(), ...message };
      deliveries.push(delivery);
      if (spends === 1) messages.spend(message.accountId);
      return delivery;
    },
    recall: (number) => void recalls.set(number, at()),
    note(request, facts) {
      const open = { isWhole: false, message: null, status: null };
      const noted = { number: requests.length + 1, at: at(), ...facts, ...open };
      requests.push(noted);
      seen.set(request, noted);
      return noted;
    },
    seen: (request) => seen.get(request) ?? null,
    reset() {
      deliveries.length = 0;
      uploads.length = 0;
      recalls.clear();
      retirement.reset();
      requests.length = 0;
      messages.reset();
      perMinute.reset();
      faults.clear();
      inbox.reset();
      accountWords.set("new");
      acquaintance.reset();
      events.clear();
      clock.reset();
    },
  };
}
