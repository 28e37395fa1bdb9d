import { vi } from "vitest";
import { filesNamed } from "@/lib/drafts/files-named";
import { fail, type Result } from "@/lib/kernel/result";
import type { ComposerView, MessageName } from "@/lib/messaging/protocol";
import { reachBoth, second } from "@/lib/sending/made-up/made-up-accounts";
import {
  account,
  createWorld,
  restartWorker,
  type World,
  valueOf,
} from "@/lib/sending/made-up/made-up-world";
import { openComposer } from "@/lib/sending/recipient/open-composer";
import type { Ports } from "@/lib/sending/ports";
import { sweepFiles } from "@/lib/sending/send/sweep-files";
import { ask } from "@/lib/messaging/client";
import { type ComposerStore, createComposerStore } from "./composer-store";
import { followOthers } from "./follow-others";
import { answerOf } from "./made-up-answers";
import { workerOver } from "./made-up-mortal";
import { type Ending, isLasting, MadeUpSends } from "./made-up-sends";
import { turns } from "./made-up-turns";
import { textsOf, wordsOf } from "./made-up-words";
import { askToSwitch } from "./use-sending-account";

type Change = Parameters<Ports["tellScreens"]>[0];

/** For tests: what screens hear, and the worker they ask, which a test may let die. */
export const outside: {
  listeners: Set<(change: Change) => void>;
  tell: (change: Change) => void;
  ask: (name: MessageName, input: unknown) => Promise<Result<unknown>>;
} = {
  listeners: new Set(),
  tell(change) {
    for (const listener of outside.listeners) setImmediate(() => listener(change));
  },
  ask: async () => fail({ kind: "worker-unavailable" }),
};

interface Surface {
  store: ComposerStore;
  recipientId: string;
  isSending: boolean;
  /** Whether what it shows may be a text that is sent from anywhere, or that Undo brought back. */
  isApart: boolean;
  stop: () => void;
}

export type Step =
  | { does: "type" | "undo" | "close" | "greet" | "attach"; at: number }
  | { does: "switch"; at: number; to: "first" | "second" }
  | { does: "kill" }
  | { does: "disk"; isFull: boolean }
  | ({ does: "send"; at: number } & Ending)
  | { does: "wait"; ms: number };

/** For tests: one person's text on several screens, with the real use cases behind them. */
export class Surfaces {
  readonly world: World;
  readonly open = new Map<number, Surface>();
  /** Words that the worker said it has. */
  readonly kept = new Set<string>();
  readonly sends: MadeUpSends;
  /** Words by the screen they were typed on. */
  readonly typed = new Map<number, string[]>();
  /** The first name that the user wants; null where that is not known for sure. */
  firstName: string | null = "Ada";
  #words = 0;
  /** Whether nothing that is typed can be kept. */
  #isFull = false;
  #died = Promise.withResolvers<void>();
  #worker: World;

  private constructor(world: World) {
    this.world = world;
    this.sends = new MadeUpSends(world);
    let ids = 0;
    world.newId = () => scattered((ids += 1));
    world.tellScreens = outside.tell;
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
      case "attach":
        return this.attach(step.at);
      case "undo":
        return this.undo(step.at);
      case "close":
        return this.close(step.at);
      case "switch":
        return this.switch(step.at, step.to);
      case "greet":
        return this.greet(step.at);
      case "kill":
        return this.kill();
      case "disk":
        this.#isFull = step.isFull;
        return;
      case "send":
        return this.send(step.at, step);
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
    const begun = { isSending: false, isApart: this.sends.areLasting, stop: () => undefined };
    const surface: Surface = { store, recipientId, ...begun };
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

  /** A file as a page hands it over; its name is the word that must not be lost. */
  async attach(at: number): Promise<void> {
    const { store, isSending } = await this.show(at);
    if (isSending) return;
    this.#words += 1;
    const name = `w${this.#words}.`;
    const content = new Blob(["made up"]);
    const id = this.world.newId();
    await this.world.putFile(id, content);
    this.typed.set(at, [...(this.typed.get(at) ?? []), name]);
    const { files = [] } = store.getState().draft;
    store.getState().putFiles([...files, { id, name, size: content.size }]);
  }

  /** Files that a draft names and whose content is gone, once everything was tidied up. */
  async filesMissing(): Promise<string[]> {
    await sweepFiles(this.world);
    const there: unknown[] = await this.world.files.ids();
    const { drafts } = await this.world.drafts.all();
    return drafts.flatMap(filesNamed).filter((id) => !there.includes(id));
  }

  async undo(at: number): Promise<void> {
    const surface = await this.show(at);
    if (surface.isSending) return;
    surface.isApart = true;
    surface.store.getState().undo();
  }

  /** Corrects the first name, as `useGreeting` does. */
  async greet(at: number): Promise<void> {
    const surface = await this.show(at);
    if (surface.isSending) return;
    this.#words += 1;
    this.firstName = null;
    void this.#greet(surface, `Ada${this.#words}`);
  }

  async #greet({ store, recipientId }: Surface, firstName: string): Promise<void> {
    const { changes } = store.getState();
    const answer = await ask("recipient.greet", { recipientId, greeting: { firstName } });
    if (!answer.ok) return;
    store.getState().learn(answer.value, changes);
    this.firstName = answer.value.person.firstName;
  }

  /** What screens show that is not the template as the user wants the person greeted. */
  greetedOtherwise(): string[] {
    const { firstName } = this;
    if (firstName === null) return [];
    const shown = [...this.open.values()].filter(({ isApart }) => !isApart);
    const texts = shown.map(({ store }) => store.getState());
    return texts
      .filter(({ draft }) => !draft.touched)
      .map(({ draft, person }) => `${person.firstName}: ${draft.message}`)
      .filter((each) => each !== `${firstName}: Hi ${firstName},\n\nhello from Courier.`);
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

  async send(at: number, ending: Ending): Promise<void> {
    const surface = await this.show(at);
    if (surface.isSending) return;
    surface.isSending = true;
    surface.isApart = true;
    if (isLasting(ending)) for (const each of this.open.values()) each.isApart = true;
    void this.sends.send(surface.store, surface.recipientId, ending).finally(() => {
      surface.isSending = false;
    });
  }

  /** The worker dies with all it was asked and was about to do, and another one starts. */
  async kill(): Promise<void> {
    this.firstName = null;
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
    return workerOver(world, () => isAlive);
  }

  /** Lets so much time pass on every screen, and all that was asked come to its end. */
  async wait(ms: number): Promise<void> {
    for (const part of [ms, 1, 1]) {
      await turns(40);
      await vi.advanceTimersByTimeAsync(part);
    }
    await turns(40);
  }

  /** Every text that is in a draft or its Undo, or reached the person. */
  async inDraftsOrSent(): Promise<string> {
    const { drafts } = await this.world.drafts.all();
    return [...drafts.flatMap(textsOf), ...this.sends.arrived].join("\n");
  }

  async #ask(name: MessageName, input: unknown): Promise<Result<unknown>> {
    if (this.#isFull && name === "draft.save") return fail({ kind: "storage-unavailable" });
    const died = this.#died.promise.then(() => fail({ kind: "worker-unavailable" } as const));
    const answer = answerOf(this.#worker, name, input, (draft) => {
      for (const word of wordsOf(draft)) this.kept.add(word);
    });
    return Promise.race([answer, died]);
  }
}

/** Ids in no order, since that of two drafts of one moment must not matter, and the same in each run. */
function scattered(count: number): string {
  const first = (Math.imul(count, 0x9e37_79b1) >>> 0).toString(16).padStart(8, "0");
  return `${first}-0000-4000-8000-${String(count).padStart(12, "0")}`;
}
