import { IDBFactory } from "fake-indexeddb";
import type { Failure } from "../kernel/failure";
import type { Result } from "../kernel/result";
import type { AttemptView, ComposerView } from "../messaging/protocol";
import { checkConversation, settleByUser } from "./check-conversation";
import { followSend, undoSend } from "./follow-send";
import { lastSends, markSeen } from "./last-sends";
import { createDevice, type Device, startWorker, type Worker } from "./made-up-device";
import { turn } from "./made-up-gate";
import {
  createLedger,
  expectThat,
  judgeOutcome,
  judgePost,
  judgeRecords,
  type Ledger,
  noteText,
  type Presses,
} from "./made-up-ledger";
import { createNetwork, type Network } from "./made-up-network";
import { type Act, type Press, screens, type Story } from "./made-up-steps";
import { madeUpKey } from "./made-up-world";
import { openComposer, openTypedComposer } from "./open-composer";
import { orStorageFailure } from "./or-storage-failure";
import type { Ports } from "./ports";
import { recover } from "./recover";
import { saveDraft } from "./save-draft";
import { startSend } from "./start-send";
import type { SendInput } from "./underway";

/** For tests: a mistake put into the core, which the promises must notice. */
export interface Mistake {
  ports?: (ports: Ports) => Ports;
  recover?: (ports: Ports) => Promise<void>;
  input?: (input: SendInput) => SendInput;
}

interface Screen {
  view: ComposerView;
  /** The attempts it named, the current one last. */
  attempts: string[];
  message: string;
  pressed: string | null;
}

/** Plays a story with the real use cases, worker after worker, and answers with what it broke. */
export async function play({ steps, delays }: Story, mistake: Mistake = {}): Promise<Ledger> {
  globalThis.indexedDB = new IDBFactory();
  const stage = new Stage(await createDevice(), delays, mistake);
  for (const { does, turns } of steps) {
    await stage.perform(does);
    if (turns === null) await stage.settle();
    for (let left = turns ?? 0; left > 0; left -= 1) await turn();
  }
  await stage.end();
  return stage.ledger;
}

class Stage {
  readonly ledger = createLedger();
  readonly device: Device;
  readonly delays: readonly number[];
  readonly mistake: Mistake;
  readonly #screens = new Map<number, Screen>();
  readonly #network: Network;
  #worker: Worker | null = null;
  #presses: Presses = new Map();
  #wasFailing = false;

  constructor(device: Device, delays: readonly number[], mistake: Mistake) {
    this.device = device;
    this.delays = delays;
    this.mistake = mistake;
    const start = device.world.time;
    this.#network = createNetwork(() => start + device.passed);
  }

  // oxlint-disable-next-line complexity -- one line for each act
  async perform(does: Act): Promise<void> {
    const { device } = this;
    switch (does.act) {
      case "open":
        return this.#open(does.screen);
      case "type":
        return this.#on(does.screen, (screen) => this.#type(screen, does.text));
      case "press":
        return this.#on(does.screen, (screen) => this.#press(screen, does));
      case "undo":
        return this.#onPressed(does.screen, undoSend);
      case "check":
        return this.#onPressed(does.screen, checkConversation);
      case "settle":
        return this.#settleByUser(does.screen, does.arrived);
      case "look":
        return this.#ask(lookAtAll, (sends) => this.#judgeViews(sends));
      case "answer":
        return this.#network.release();
      case "sleep":
        device.world.time += 600_000;
        return;
      case "jump":
        device.world.time += does.hours * 3_600_000;
        return;
      case "pass":
        return this.#pass(does.ms);
      case "service":
        this.#network.next = does.next;
        this.#network.slow = does.slow;
        return;
      case "reads":
        Object.assign(this.#network, does);
        return;
      case "storage":
        device.storage.failing = does.failing;
        this.#wasFailing ||= does.failing !== "nothing";
        return;
      case "window":
        await device.world.undo.update(() => ({ seconds: does.seconds }));
        return;
      case "key":
        await (does.isThere ? device.key.update(() => madeUpKey) : device.key.remove());
        return;
      case "die":
        if (does.doors === 0) this.#worker?.gate.kill();
        else this.#worker?.gate.killIn(does.doors);
    }
  }

  /** Waits until nothing but time or an answer would go on, and judges what is kept then. */
  async settle(): Promise<void> {
    await this.#worker?.gate.calm();
    await judgeRecords(this.device, this.ledger);
  }

  /** All that is open comes to its end; then the browser is closed and opened again. */
  async end(): Promise<void> {
    this.device.storage.failing = "nothing";
    await this.settle();
    this.#network.slow = false;
    for (const ms of [0, 200_000, 1_000, 200_000, 1_000]) {
      this.#network.release();
      this.#pass(ms);
      await this.settle();
    }
    if (this.#worker?.gate.isAlive()) {
      expectThat(this.ledger, "Memory", this.#worker.ports.underway.size === 0);
      const unseen = await this.device.outbox.countUnseen();
      const isTold = this.device.badge === unseen > 0;
      expectThat(this.ledger, "Told", isTold || this.#wasFailing);
    }
    this.#worker?.gate.kill();
    await this.#awake().recovered;
    await this.settle();
    const unsettled = await this.device.outbox.unsettled();
    expectThat(this.ledger, "I5", unsettled.length === 0);
    this.#worker?.gate.kill();
  }

  #pass(ms: number): void {
    this.device.passed += ms;
    this.device.world.time += ms;
    this.#worker?.ring();
  }

  /** A message wakes the worker. */
  #awake(): Worker {
    if (this.#worker?.gate.isAlive()) return this.#worker;
    const { device, ledger, mistake } = this;
    const presses: Presses = new Map();
    const started = startWorker(device, this.#network, this.delays, (posted, body) =>
      judgePost(device, ledger, worker, presses, posted, body),
    );
    const ports = mistake.ports?.(started.ports) ?? started.ports;
    const recovered = (mistake.recover ?? recover)(ports).then(
      () => this.#judgeRecovery(),
      // What could not be read or written is settled by a later start.
      () => undefined,
    );
    const worker: Worker = { ...started, ports, recovered };
    this.#presses = presses;
    this.#worker = worker;
    return worker;
  }

  async #judgeRecovery(): Promise<void> {
    const unsettled = await this.device.outbox.unsettled();
    expectThat(this.ledger, "I5", unsettled.length === 0);
  }

  /** One message to the worker: a reply gets through only if the worker lives. */
  #ask<T>(
    use: (ports: Ports) => Promise<Result<T>>,
    onReply: (value: T) => void,
    onFailure: (failure: Failure) => void = () => undefined,
  ): void {
    void this.#reply(use).then(
      (reply) => (reply.ok ? onReply(reply.value) : onFailure(reply.failure)),
      () => expectThat(this.ledger, "Bug", false),
    );
  }

  async #reply<T>(use: (ports: Ports) => Promise<Result<T>>): Promise<Result<T>> {
    const { recovered, ports, gate } = this.#awake();
    await recovered;
    const reply = await orStorageFailure(() => use(ports));
    return gate.pass("other", async () => reply);
  }

  /** Nobody types or presses on a screen that does not open. */
  async #on(number: number, use: (screen: Screen) => void): Promise<void> {
    if (!this.#screens.has(number)) {
      this.#open(number);
      await this.#worker?.gate.calm();
    }
    const screen = this.#screens.get(number);
    if (screen !== undefined) use(screen);
  }

  #open(number: number): void {
    const at = number % screens;
    this.#ask(
      (ports) =>
        at < 2
          ? openComposer(ports, 1)
          : openTypedComposer(ports, `linkedin.com/in/${at === 2 ? "ada-brandt" : "bo-lindqvist"}`),
      (view) => {
        const before = this.#screens.get(number);
        const attempts = [...(before?.attempts ?? []), view.attemptId];
        const pressed = before?.pressed ?? view.attempt?.attemptId ?? null;
        this.#screens.set(number, { view, attempts, message: view.draft.message, pressed });
        if (view.attempt !== null) this.#judgeView(view.attempt);
      },
    );
  }

  #type(screen: Screen, message: string): void {
    screen.message = message;
    const answered = noteText(this.ledger, screen.view.person.slug, message);
    this.#ask(
      (ports) => saveDraft(ports, inputOf(screen, screen.attempts.at(-1))),
      ({ saved }) => answered(saved),
    );
  }

  #press(screen: Screen, { text, times, stale, consents }: Press): void {
    screen.message = text ?? screen.message;
    const named = inputOf(screen, screen.attempts.at(stale ? -2 : -1) ?? screen.attempts.at(-1));
    for (let click = 0; click < times; click += 1) {
      const input = this.mistake.input?.({ ...named, consents }) ?? { ...named, consents };
      this.#pressOnce(screen, input);
    }
  }

  #pressOnce(screen: Screen, input: SendInput): void {
    const { attemptId, draft } = input;
    const answered = noteText(this.ledger, screen.view.person.slug, draft.message);
    this.#awake();
    this.#presses.set(attemptId, [...(this.#presses.get(attemptId) ?? []), input]);
    this.#ask(
      (ports) => startSend(ports, input),
      (attempt) => {
        answered(true);
        this.#judgeView(attempt);
        screen.pressed = attemptId;
        this.#follow(screen, attemptId);
      },
      ({ kind }) => kind !== "storage-unavailable" && answered(true),
    );
  }

  #follow(screen: Screen, attemptId: string): void {
    this.#ask(
      (ports) => followSend(ports, attemptId),
      (report) => {
        judgeOutcome(this.ledger, report.attempt);
        const isOver = !["held", "sending"].includes(report.attempt.outcome.state);
        expectThat(this.ledger, "I5", isOver);
        screen.attempts.push(report.attemptId);
      },
    );
  }

  #onPressed<T>(
    number: number,
    use: (ports: Ports, attemptId: string) => Promise<Result<T>>,
  ): void {
    const pressed = this.#screens.get(number)?.pressed ?? null;
    if (pressed !== null)
      this.#ask(
        (ports) => use(ports, pressed),
        () => undefined,
      );
  }

  #settleByUser(number: number, arrived: boolean): void {
    const pressed = this.#screens.get(number)?.pressed ?? null;
    if (pressed !== null && !arrived) this.ledger.denied.add(pressed);
    this.#onPressed(number, (ports, attemptId) => settleByUser(ports, attemptId, arrived));
  }

  #judgeViews(attempts: readonly (AttemptView | "damaged")[]): void {
    for (const view of attempts) if (view !== "damaged") this.#judgeView(view);
  }

  /** A reply may be a moment old: what it calls held may have left since. */
  #judgeView(view: AttemptView): void {
    if (view.outcome.state !== "held") judgeOutcome(this.ledger, view);
  }
}

function inputOf({ view, message }: Screen, attemptId = view.attemptId): SendInput {
  const draft = { ...view.draft, message, touched: true };
  return { recipientId: view.person.recipientId, attemptId, draft, consents: [] };
}

async function lookAtAll(ports: Ports): Promise<Result<(AttemptView | "damaged")[]>> {
  const sends = await lastSends(ports);
  if (!sends.ok) return sends;
  const { attempts } = sends.value;
  const seen = await markSeen(
    ports,
    attempts.flatMap((each) => (each === "damaged" ? [] : [each.attemptId])),
  );
  return seen.ok ? { ok: true, value: attempts } : seen;
}
