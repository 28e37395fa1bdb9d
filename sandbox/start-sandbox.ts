import { createApi } from "./api/app.ts";
import type { AccountWords } from "./api/account-words.ts";
import type { SandboxClock } from "./api/clock.ts";
import type { Counting } from "./api/counting.ts";
import type { AcquaintanceInput } from "./api/acquaintance.ts";
import type { InboxInput } from "./api/inbox.ts";
import { sandboxKey } from "./api/keys.ts";
import type { Upload } from "./api/upload-attachment.ts";
import { createState, type Delivery, type SandboxState, type SeenRequest } from "./api/state.ts";
import { createCertificate } from "./certificate.ts";
import { createControl } from "./control/app.ts";
import type { GoneStatus, SendRoute } from "./api/retirement.ts";
import type { EventLog, SandboxEvent } from "./api/event-log.ts";
import { dispatchByHost } from "./dispatch.ts";
import { type FaultInput, parseFault, type PresetName } from "./faults/parse-fault.ts";
import { hostRules } from "./host-rules.ts";
import { urnOfSlug } from "./linkedin/people.ts";
import { createLinkedinSite } from "./linkedin/site.ts";
import { type RunningServer, serveHttp, serveHttps } from "./server.ts";
import { observeBy } from "./observe.ts";
import type { Site } from "./site.ts";

export interface SandboxOptions {
  /** The clock that the sandbox's own one starts from, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Ports on 127.0.0.1; any free one when left out. */
  readonly apiPort?: number;
  readonly controlPort?: number;
  /** False keeps to HTTP/1.1, as behind a proxy that knows nothing newer. */
  readonly http2?: boolean;
}

/** A running sandbox. Everything a test needs is here; people use the page at `controlUrl`. */
export interface Sandbox {
  /** ConnectSafely and LinkedIn, told apart by the Host header. */
  readonly httpsPort: number;
  readonly controlUrl: string;
  /** For Chromium's --ignore-certificate-errors-spki-list. */
  readonly spkiHash: string;
  /** For Chromium's --host-resolver-rules. */
  readonly hostRules: string;
  readonly sandboxKey: string;
  readonly clock: SandboxClock;
  deliveries(): readonly Delivery[];
  /** The files that were taken, named by a message or not. */
  uploads(): readonly Upload[];
  requests(): readonly SeenRequest[];
  /**
   * The requests whose body arrived to the last byte, taken or not, and answered or not: a send that
   * the browser repeats by itself is here twice. `message`: only the sends of this text.
   */
  bodies(message?: string): readonly SeenRequest[];
  events(): readonly SandboxEvent[];
  /** The next event of a kind; ask before what causes it. See `EventLog`. */
  waitFor: EventLog["next"];
  /** A preset by name for the next send, or anything `FaultInput` can say. */
  setFault(fault: FaultInput | PresetName): void;
  /** Answers that a fault holds back at this moment. */
  held(): number;
  /** Lets them go; how many there were. */
  release(): number;
  /** As if the account had sent so many messages today. */
  setUsed(accountId: string, used: number): void;
  /** So many more, as by another device of the same account. */
  spendElsewhere(accountId: string, messages: number): void;
  /** How the service counts messages and tells it, until the next reset. */
  setCounting(changes: Partial<Counting>): void;
  /** Takes an endpoint out of service, until the next reset; null puts it back. */
  retire(route: SendRoute, status: GoneStatus | null): void;
  /** The numbers of the deliveries that were recalled. */
  recalled(): readonly number[];
  /** How the inbox misleads whoever reads it back, until the next reset. */
  setInbox(changes: InboxInput): void;
  /** In which words the service speaks of an account's status, until the next reset. */
  setAccountWords(words: AccountWords): void;
  /** How the people are to the accounts, and whom the answers name, until the next reset. */
  setAcquaintance(changes: AcquaintanceInput): void;
  reset(): void;
  /** Ends open connections at once. */
  close(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const state = createState(options.now);
  const certificate = await createCertificate();
  const { apiPort: port = 0, http2 = true } = options;
  const { meet, witness } = observeBy(state);
  const https = await serveHttps(sites(state), certificate, { port, http2, meet, witness });
  const control = await serveHttp(createControl(state), options.controlPort).catch(
    async (error: unknown) => {
      await https.close();
      throw error;
    },
  );
  return {
    httpsPort: https.port,
    controlUrl: `http://127.0.0.1:${control.port}`,
    spkiHash: certificate.spkiHash,
    hostRules: hostRules(https.port),
    sandboxKey,
    ...access(state),
    close: () => closeAll(state, [https, control]),
  };
}

function sites(state: SandboxState): Site {
  const linkedin = createLinkedinSite();
  return dispatchByHost(
    new Map([
      ["api.connectsafely.ai", createApi({ state, directory: urnOfSlug })],
      ["*.linkedin.com", linkedin],
      ["linkedin.com", linkedin],
    ]),
  );
}

function access(state: SandboxState) {
  const { clock, faults, messages } = state;
  return {
    clock,
    deliveries: () => state.deliveries,
    uploads: () => state.uploads,
    requests: () => state.requests,
    bodies: (message?: string) =>
      state.requests.filter((seen) => {
        return seen.isWhole && (message === undefined || seen.message === message);
      }),
    events: () => state.events.all,
    waitFor: state.events.next,
    setFault(input: FaultInput | PresetName) {
      const fault = parseFault(typeof input === "string" ? { preset: input } : input, clock.now());
      if (fault === null) throw new Error(`Not a fault: ${JSON.stringify(input)}`);
      faults.add(fault);
    },
    held: () => faults.held,
    release: () => faults.release(),
    setUsed: (accountId: string, used: number) => messages.setUsed(accountId, used),
    spendElsewhere: (accountId: string, more: number) =>
      messages.setUsed(accountId, messages.used(accountId) + more),
    setCounting: (changes: Partial<Counting>) =>
      messages.setCounting({ ...messages.counting, ...changes }),
    retire: (route: SendRoute, status: GoneStatus | null) => state.retirement.set(route, status),
    recalled: () => [...state.recalls.keys()],
    setInbox: (changes: InboxInput) => state.inbox.set(changes),
    setAccountWords: (words: AccountWords) => state.accountWords.set(words),
    setAcquaintance: (changes: AcquaintanceInput) => state.acquaintance.set(changes),
    reset: () => state.reset(),
  };
}

async function closeAll(state: SandboxState, servers: readonly RunningServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
  state.faults.release();
}
