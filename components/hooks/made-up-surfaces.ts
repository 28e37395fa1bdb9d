import * as v from "valibot";
import { vi } from "vitest";
import type { Draft } from "@/lib/drafts/draft";
import { createInTurn } from "@/lib/kernel/in-turn";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ComposerView, MessageName } from "@/lib/messaging/protocol";
import { requests } from "@/lib/messaging/requests";
import { currentDraft } from "@/lib/sending/follow-draft";
import { followSend } from "@/lib/sending/follow-send";
import { reachBoth, second } from "@/lib/sending/made-up-accounts";
import {
  account,
  createWorld,
  restartWorker,
  type World,
  valueOf,
} from "@/lib/sending/made-up-world";
import { openComposer } from "@/lib/sending/open-composer";
import type { Ports } from "@/lib/sending/ports";
import { saveDraft } from "@/lib/sending/save-draft";
import { startSend } from "@/lib/sending/start-send";
import { switchAccount } from "@/lib/sending/switch-account";
import { type ComposerStore, createComposerStore } from "./composer-store";
import { followOthers } from "./follow-others";
import { askToSwitch } from "./use-sending-account";

type Change = Parameters<Ports["tellScreens"]>[0];

/** For tests: what screens hear, and the worker they ask, which a test may let die. */
export const outside: {
  listeners: Set<(change: Change) => void>;
  ask: (name: MessageName, input: unknown) => Promise<Result<unknown>>;
} = { listeners: new Set(), ask: async () => fail({ kind: "worker-unavailable" }) };

interface Surface {
  store: ComposerStore;
  recipientId: string;
  isSending: boolean;
  stop: () => void;
}

export type Step =
  | { does: "type" | "undo" | "close"; at: number }
  | { does: "switch"; at: number; to: "first" | "second" }
  | { does: "kill" }
  | { does: "send"; at: number; arrives: boolean }
  | { does: "wait"; ms: number };

/** For tests: one person's text on several screens, with the real use cases behind them. */
export class Surfaces {
  readonly world: World;
  readonly open = new Map<number, Surface>();
  /** Words that the worker said it has. */
  readonly kept = new Set<string>();
  /** Words that somebody took out by Undo before sending. */
  readonly chosen = new Set<string>();
  /** Words by the screen they were typed on. */
  readonly typed = new Map<number, string[]>();
  #words = 0;
  #died = Promise.withResolvers<void>();
  #worker: World;

  private constructor(world: World) {
    this.world = world;
    const tell = (change: Change) => {
      for (const listener of outside.listeners) setImmediate(() => listener(change));
    };
    world.tellScreens = tell;
    outside.listeners.clear();
    outside.ask = (name, input) => this.#ask(name, input);
    this.#worker = this.#newWorker();
  }

  static async start(): Promise<Surfaces> {
    const world = await createWorld();
    await reachBoth(world);
    return new Surfaces(world);
  }

  async act(step: Step): Promise<void> {
    switch (step.does) {
      case "type":
        return this.type(step.at);
      case "undo":
        return this.undo(step.at);
      case "close":
        return this.close(step.at);
      case "switch":
        return this.switch(step.at, step.to);
      case "kill":
        return this.kill();
      case "send":
        return this.send(step.at, step.arrives);
      case "wait":
        return this.wait(step.ms);
    }
  }

  async show(at: number): Promise<Surface> {
    const shown = this.open.get(at);
    if (shown !== undefined) return shown;
    return this.#put(at, valueOf(await openComposer(this.#worker, 1)));
  }

  #put(at: number, view: ComposerView): Surface {
    const store = createComposerStore(view);
    const { recipientId } = view.person;
    const surface: Surface = { store, recipientId, isSending: false, stop: () => undefined };
    const others = { isPaused: () => surface.isSending, show: () => undefined };
    surface.stop = followOthers(store, recipientId, others);
    this.open.set(at, surface);
    return surface;
  }

  /** As a popup dies: without a word. */
  close(at: number): void {
    this.open.get(at)?.stop();
    this.open.delete(at);
    this.typed.delete(at);
  }

  async type(at: number): Promise<void> {
    const { store, isSending } = await this.show(at);
    if (isSending) return;
    this.#words += 1;
    const word = `w${this.#words}.`;
    this.typed.set(at, [...(this.typed.get(at) ?? []), word]);
    const { draft } = store.getState();
    store.getState().edit({ message: `${draft.touched ? draft.message : ""}${word}` });
  }

  async undo(at: number): Promise<void> {
    const { store, isSending } = await this.show(at);
    if (!isSending) store.getState().undo();
  }

  /** To an account of the user's; where that does not work, nothing changes. */
  async switch(at: number, to: "first" | "second"): Promise<void> {
    const { store, recipientId, isSending } = await this.show(at);
    if (isSending) return;
    const { id } = to === "first" ? account : second;
    const switched = await askToSwitch(store, recipientId, id);
    if (!switched.ok) return;
    this.open.get(at)?.stop();
    this.#put(at, switched.value);
  }

  async send(at: number, arrives: boolean): Promise<void> {
    const surface = await this.show(at);
    if (surface.isSending) return;
    const outcome = arrives
      ? ({ state: "sent", echo: "same" } as const)
      : ({ state: "refused", failure: { kind: "key-refused" } } as const);
    this.world.answers.sendMessage = async () => ({ outcome, observation: null });
    surface.isSending = true;
    void this.#send(surface).finally(() => {
      surface.isSending = false;
    });
  }

  async #send({ store, recipientId }: Surface): Promise<void> {
    const { draft, attemptId, writing } = store.getState();
    const consents = ["same-text", "may-have-arrived"] as const;
    // Who sends a text has chosen it before what its Undo would bring back.
    for (const text of draft.replaced ?? [])
      for (const word of wordsOf(text)) this.chosen.add(word);
    const press = { recipientId, attemptId, draft, writing, consents: [...consents] };
    await outside.ask("send.start", press);
    const report = await followSend(this.#worker, attemptId);
    if (report.ok && store.getState().attemptId === attemptId) {
      store.getState().renew(report.value.attemptId);
    }
  }

  /** The worker dies with all it was asked and was about to do, and another one starts. */
  async kill(): Promise<void> {
    this.#died.resolve();
    this.#died = Promise.withResolvers();
    this.#worker = this.#newWorker();
    await restartWorker(this.#worker);
  }

  #newWorker(): World {
    const { world } = this;
    let isAlive = true;
    const end = this.#died;
    this.#died = {
      ...end,
      resolve() {
        isAlive = false;
        end.resolve();
      },
    };
    return {
      ...world,
      underway: new Map(),
      drafts: mortal(world.drafts, () => isAlive),
      outbox: mortal(world.outbox, () => isAlive),
      draftsInTurn: createInTurn(),
    };
  }

  /** Lets so much time pass on every screen, and all that was asked come to its end. */
  async wait(ms: number): Promise<void> {
    for (const part of [ms, 1, 1]) {
      await turns(40);
      await vi.advanceTimersByTimeAsync(part);
    }
    await turns(40);
  }

  /** Every text that is somewhere: in a draft or its Undo, on a screen, or sent. */
  async everywhere(): Promise<string> {
    const { drafts } = await this.world.drafts.all();
    const shown = [...this.open.values()].map(({ store }) => store.getState());
    const texts = [
      ...drafts.flatMap(textsOf),
      ...shown.flatMap(({ draft }) => textsOf(draft)),
      ...shown.map(({ earlier }) => earlier?.message ?? ""),
      ...this.world.posted.map(({ message }) => message),
    ];
    return texts.join("\n");
  }

  async #ask(name: MessageName, input: unknown): Promise<Result<unknown>> {
    const died = this.#died.promise.then(() => fail({ kind: "worker-unavailable" } as const));
    return Promise.race([this.#answer(name, input), died]);
  }

  async #answer(name: MessageName, input: unknown): Promise<Result<unknown>> {
    const world = this.#worker;
    switch (name) {
      case "draft.save": {
        const saved = v.parse(requests["draft.save"], input);
        const answer = await saveDraft(world, saved);
        for (const word of wordsOf(saved.draft)) this.kept.add(word);
        return answer;
      }
      case "draft.current":
        return currentDraft(world, v.parse(requests["draft.current"], input).recipientId);
      case "composer.switch":
        return switchAccount(world, v.parse(requests["composer.switch"], input));
      case "send.start":
        return startSend(world, v.parse(requests["send.start"], input));
      default:
        return ok(null);
    }
  }
}

/** What a dead worker calls does nothing, and never answers. */
function mortal<T extends object>(store: T, isAlive: () => boolean): T {
  return new Proxy(store, {
    get(of, name, self) {
      const method: unknown = Reflect.get(of, name, self);
      if (typeof method !== "function") return method;
      return async (...args: unknown[]) => {
        if (!isAlive()) return new Promise(() => undefined);
        const answer: unknown = await method.apply(of, args);
        return isAlive() ? answer : new Promise(() => undefined);
      };
    },
  });
}

function wordsOf({ message }: { message: string }): string[] {
  return message.match(/w\d+\./g) ?? [];
}

function textsOf({ message, replaced = [], earlier = [] }: Partial<Draft>): string[] {
  return [message ?? "", ...[...replaced, ...earlier].map((each) => each.message)];
}

async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
