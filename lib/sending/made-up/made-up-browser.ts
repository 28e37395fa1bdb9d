import type { Failure } from "../../kernel/failure";
import type { Result } from "../../kernel/result";
import type { OutboxEntry } from "../../outbox/entry";
import { type Device, startWorker, type Worker } from "./made-up-device";
import {
  createLedger,
  expectThat,
  judgeDrafts,
  judgePost,
  judgeRecalls,
  judgeRecords,
  sentIn,
  type Ledger,
  type Presses,
} from "../stories/made-up-ledger";
import { createNetwork, type Network } from "./made-up-network";
import { orStorageFailure } from "../or-storage-failure";
import type { Ports } from "../ports";
import { recover } from "../after-send/recover";
import type { SendInput } from "../underway";

/** For tests: a mistake put into the core, which the promises must notice. */
export interface Mistake {
  ports?: (ports: Ports) => Ports;
  recover?: (ports: Ports) => Promise<void>;
}

/** A browser with its device and network, in which one worker lives after the other. */
export class Browser {
  readonly ledger: Ledger = createLedger();
  readonly device: Device;
  readonly network: Network;
  readonly #delays: readonly number[];
  readonly #mistake: Mistake;
  #worker: Worker | null = null;
  #presses: Presses = new Map();

  constructor(device: Device, delays: readonly number[], mistake: Mistake) {
    this.device = device;
    this.#delays = delays;
    this.#mistake = mistake;
    const start = device.world.time;
    this.network = createNetwork(() => start + device.passed);
  }

  /** 0: at once; else on that door of a step to come. */
  killWorker(doors: number): void {
    if (doors === 0) this.#worker?.gate.kill();
    else this.#worker?.gate.killIn(doors);
  }

  pass(ms: number): void {
    this.device.passed += ms;
    this.device.world.time += ms;
    this.#worker?.ring();
  }

  /** Waits until nothing but time or an answer would go on. */
  async calm(): Promise<void> {
    await this.#worker?.gate.calm();
  }

  /** Judges what is kept then. */
  async settle(): Promise<void> {
    await this.calm();
    await judgeRecords(this.device, this.ledger);
    judgeRecalls(this.ledger, this.network.recalls, await this.device.outbox.latest(1_000));
  }

  /** All that is open comes to its end; then the browser is closed and opened again. */
  async end(): Promise<void> {
    const { device, network } = this;
    const hadTrouble = device.storage.failed > 0;
    device.storage.failing = "nothing";
    network.slow = false;
    for (const ms of [0, 200_000, 1_000, 200_000, 1_000]) {
      network.release();
      this.pass(ms);
      await this.settle();
    }
    await this.#judgeLife(hadTrouble);
    this.killWorker(0);
    device.areScreensClosed = true;
    await this.#awake().recovered;
    await this.settle();
    await this.#judgeRecovery(await sentIn(device));
    // A look into the conversation may find a message, whose files go a while after that.
    for (const ms of [20_000, 20_000]) {
      this.pass(ms);
      await this.calm();
    }
    device.isClosed = true;
    await this.settle();
    this.killWorker(0);
  }

  /** Notes a press of Send in the life of the worker that it wakes. */
  notePress(input: SendInput): void {
    this.#awake();
    const before = this.#presses.get(input.attemptId) ?? [];
    this.#presses.set(input.attemptId, [...before, input]);
  }

  /** One message to the worker, which wakes it: a reply gets through only if the worker lives. */
  ask<T>(
    message: (ports: Ports) => Promise<Result<T>>,
    onReply: (value: T) => void,
    onFailure: (failure: Failure) => void = () => undefined,
  ): void {
    void this.#reply(message).then(
      (reply) => (reply.ok ? onReply(reply.value) : onFailure(reply.failure)),
      () => expectThat(this.ledger, "Bug", false),
    );
  }

  async #reply<T>(message: (ports: Ports) => Promise<Result<T>>): Promise<Result<T>> {
    const { recovered, ports, gate } = this.#awake();
    await recovered;
    const reply = await orStorageFailure(() => message(ports));
    return gate.pass("other", async () => reply);
  }

  #awake(): Worker {
    if (this.#worker?.gate.isAlive()) return this.#worker;
    const { device, ledger } = this;
    const presses: Presses = new Map();
    const started = startWorker(device, this.network, this.#delays, (posted, body) =>
      judgePost(device, ledger, worker, presses, posted, body),
    );
    const ports = this.#mistake.ports?.(started.ports) ?? started.ports;
    // What is found in a conversation from now on leaves the drafts a step after that is written down.
    const found = sentIn(device);
    const recovered = (this.#mistake.recover ?? recover)(ports).then(
      async () => this.#judgeRecovery(await found),
      // What could not be read or written is settled by a later start.
      () => expectThat(ledger, "Bug", device.storage.failed > 0),
    );
    const worker: Worker = { ...started, ports, recovered };
    this.#presses = presses;
    this.#worker = worker;
    return worker;
  }

  async #judgeRecovery(sent: readonly OutboxEntry[]): Promise<void> {
    const unsettled = await this.device.outbox.unsettled();
    expectThat(this.ledger, "I5", unsettled.length === 0);
    const { hasJumped, storage } = this.device;
    // What was written since is told by the clock.
    if (!hasJumped && storage.failed === 0) await judgeDrafts(this.device, this.ledger, sent);
  }

  async #judgeLife(hadTrouble: boolean): Promise<void> {
    if (!this.#worker?.gate.isAlive()) return;
    const unseen = await this.device.outbox.countUnseen();
    expectThat(this.ledger, "Memory", this.#worker.ports.underway.size === 0);
    expectThat(this.ledger, "Told", hadTrouble || this.device.badge === unseen > 0);
  }
}
