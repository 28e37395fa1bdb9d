import { createFaultQueue, type FaultQueue } from "../faults/queue.ts";
import { createClock, type SandboxClock } from "./clock.ts";
import { createDailyMessages, type DailyMessages } from "./daily-messages.ts";

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
}

/** One request as the API saw it. `status` is null until it was answered, and stays so when cut. */
export interface SeenRequest {
  readonly number: number;
  readonly at: string;
  readonly method: string;
  /** Path and query, never with a key in it. */
  readonly path: string;
  readonly headerNames: readonly string[];
  status: number | null;
}

/** Everything the sandbox remembers, shared by the API and the outbox view. */
export interface SandboxState {
  readonly clock: SandboxClock;
  readonly messages: DailyMessages;
  readonly faults: FaultQueue;
  readonly deliveries: readonly Delivery[];
  readonly requests: readonly SeenRequest[];
  deliver(message: Omit<Delivery, "number" | "at">): Delivery;
  note(request: Pick<SeenRequest, "method" | "path" | "headerNames">): SeenRequest;
  reset(): void;
}

export function createState(now: () => number = Date.now): SandboxState {
  const clock = createClock(now);
  const messages = createDailyMessages(clock);
  const faults = createFaultQueue();
  const deliveries: Delivery[] = [];
  const requests: SeenRequest[] = [];
  const at = () => new Date(clock.now()).toISOString();
  return {
    clock,
    messages,
    faults,
    deliveries,
    requests,
    deliver(message) {
      const delivery = { number: deliveries.length + 1, at: at(), ...message };
      deliveries.push(delivery);
      messages.spend(message.accountId);
      return delivery;
    },
    note(request) {
      const seen = { number: requests.length + 1, at: at(), ...request, status: null };
      requests.push(seen);
      return seen;
    },
    reset() {
      deliveries.length = 0;
      requests.length = 0;
      messages.reset();
      faults.clear();
      clock.reset();
    },
  };
}
