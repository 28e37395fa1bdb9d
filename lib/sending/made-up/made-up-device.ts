import { createConnectSafely } from "../../connectsafely/client";
import { createLine } from "../../connectsafely/line";
import { noWait } from "../../connectsafely/made-up-client";
import { createPace } from "../../connectsafely/pace";
import type { Fetch } from "../../connectsafely/request";
import { createDraftStore, type DraftStore } from "../../drafts/draft-store";
import { createInTurn, type InTurn } from "../../kernel/in-turn";
import type { SeenProtocol } from "../../kernel/protocols";
import type { Stored } from "../../kernel/stored";
import { createOutboxStore, type OutboxStore } from "../../outbox/outbox-store";
import { createDatabase } from "../../storage/database";
import { createKeyVault } from "../../vault/key-vault";
import { createGate, type Gate, type Storage } from "../stories/made-up-gate";
import type { Network } from "./made-up-network";
import { createWorld, inMemory, madeUpKey, type World } from "./made-up-world";
import type { Ports } from "../ports";

type OnPost = Parameters<Network["take"]>[2];

/** For tests: what outlives a worker. The stores here never fail and tell the truth. */
export interface Device {
  world: World;
  key: Stored<string>;
  storage: Storage;
  /** Milliseconds: the wall clock may jump, what passed does not. */
  passed: number;
  hasJumped: boolean;
  outbox: OutboxStore;
  drafts: DraftStore;
  badge: boolean;
  /** Whether no composer is open any more. */
  areScreensClosed: boolean;
  /** The same, and all that was put off is done. */
  isClosed: boolean;
}

export async function createDevice(): Promise<Device> {
  const database = createDatabase(crypto.randomUUID());
  const outbox = createOutboxStore(database);
  const drafts = createDraftStore(database);
  const world = await createWorld();
  const key = inMemory<string>(madeUpKey);
  return {
    world,
    key,
    storage: { failing: "nothing", failed: 0 },
    passed: 0,
    hasJumped: false,
    outbox,
    drafts,
    badge: false,
    areScreensClosed: false,
    isClosed: false,
  };
}

/** One life of the worker. */
export interface Worker {
  gate: Gate;
  ports: Ports;
  /** Lets what was put off until now happen. */
  ring: () => void;
  recovered: Promise<void>;
}

/** A worker with new memory and free locks, over the stores of the device. */
export function startWorker(
  device: Device,
  network: Network,
  delays: readonly number[],
  onPost: OnPost,
): Omit<Worker, "recovered"> {
  const gate = createGate(device.storage, delays);
  const timers: { due: number; ring: () => void }[] = [];
  const after = async (ms: number): Promise<void> => {
    if (ms > 0) {
      await new Promise<void>((ring) => timers.push({ due: device.passed + ms, ring }));
    }
    return gate.pass("other", async () => undefined);
  };
  const { world } = device;
  const ports: Ports = {
    ...world,
    vault: createKeyVault(gatedItem(gate, device.key)),
    drafts: gatedDrafts(gate, device.drafts),
    outbox: gatedOutbox(gate, device.outbox),
    recipients: gatedItem(gate, world.recipients),
    marker: gatedItem(gate, world.marker),
    undo: gatedItem(gate, world.undo),
    routes: gatedItem(gate, world.routes),
    allowances: gatedItem(gate, world.allowances),
    draftsInTurn: createInTurn(),
    keysInTurn: createInTurn(),
    underway: new Map(),
    recalling: new Set(),
    locks: createLocks(),
    pause: async () => undefined,
    hold: after,
    later: (ms, work) =>
      void after(ms)
        .then(work)
        .catch(() => undefined),
    filesAlone: async (work) => void (device.areScreensClosed && (await work())),
    showNews: ({ kind }) => gate.pass("other", async () => void (device.badge = kind === "unseen")),
    service: serviceOver(gate, network, world, onPost),
  };
  return {
    gate,
    ports,
    ring() {
      const now = timers.filter(({ due }) => due <= device.passed);
      for (const timer of now) timers.splice(timers.indexOf(timer), 1);
      for (const timer of now) timer.ring();
    },
  };
}

function serviceOver(gate: Gate, network: Network, world: World, onPost: OnPost): Ports["service"] {
  let seen: SeenProtocol | null = null;
  const line = createLine(
    { latest: () => seen, whenNoted: async () => undefined },
    world.now,
    () => false,
  );
  const fetch: Fetch = async (url, init) => {
    const { answer } = await gate.pass("other", () => network.take(url, init, onPost));
    // A worker may die while it waits here; waiting is no step.
    await answer.catch(() => undefined);
    return gate.pass("other", async () => {
      const response = await answer;
      seen = { protocol: "h2", at: world.now() };
      return response;
    });
  };
  const pace = createPace(world.now);
  return (key) => createConnectSafely({ fetch, now: world.now, key, line, pace, patience: noWait });
}

/** One lock for each name, taken in sorted order, as Web Locks are by `createPersonLocks`. */
function createLocks(): Ports["locks"] {
  const turns = new Map<string, InTurn>();
  function turnsOf(name: string): InTurn {
    const turn = turns.get(name) ?? createInTurn();
    turns.set(name, turn);
    return turn;
  }
  return {
    hold: (persons, work) =>
      persons
        .toSorted()
        .reduceRight<() => ReturnType<typeof work>>(
          (inner, name) => () => turnsOf(name)(inner),
          work,
        )(),
  };
}

function gatedItem<T>({ pass }: Gate, item: Stored<T>): Stored<T> {
  return {
    read: () => pass("read", () => item.read()),
    update: (change) => pass("write", () => item.update(change)),
    remove: () => pass("write", () => item.remove()),
  };
}

function gatedDrafts({ pass }: Gate, store: DraftStore): DraftStore {
  return {
    forPersons: (persons) => pass("read", () => store.forPersons(persons)),
    get: (id) => pass("read", () => store.get(id)),
    all: () => pass("read", () => store.all()),
    peek: (id) => pass("read", () => store.peek(id)),
    putBack: (id, record) => pass("write", () => store.putBack(id, record)),
    put: (draft) => pass("write", () => store.put(draft)),
    replace: (id, next) => pass("write", () => store.replace(id, next)),
    remove: (id) => pass("write", () => store.remove(id)),
  };
}

function gatedOutbox({ pass }: Gate, store: OutboxStore): OutboxStore {
  return {
    get: (id) => pass("read", () => store.get(id)),
    put: (entry) => pass("write", () => store.put(entry)),
    change: (id, next) => pass("write", () => store.change(id, next)),
    forPersons: (persons) => pass("read", () => store.forPersons(persons)),
    unsettled: () => pass("read", () => store.unsettled()),
    latest: (most) => pass("read", () => store.latest(most)),
    since: (at) => pass("read", () => store.since(at)),
    countUnseen: () => pass("read", () => store.countUnseen()),
  };
}
