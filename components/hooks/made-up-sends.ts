import { ask } from "@/lib/messaging/client";
import type { DraftText } from "@/lib/messaging/protocol";
import type { World } from "@/lib/sending/made-up/made-up-world";
import type { ComposerStore } from "./composer-store";
import { followToEnd } from "./follow-to-end";
import { textsOf, wordsOf } from "./made-up-words";
import { isUnderway } from "./use-attempt";

/** How a Send ends, and after how many milliseconds in its Undo window. */
export interface Ending {
  ends: "sent" | "refused" | "undone";
  afterMs: number;
}

/** Whether other windows can do something before it ends. */
export function isLasting({ ends, afterMs }: Ending): boolean {
  return ends === "undone" || afterMs > 0;
}

/** So long an Undo comes before its window is over. */
const inTimeMs = 500;

/** For tests: Sends that take their time, and what of them reached the person. */
export class MadeUpSends {
  /** Words that somebody had taken out before sending: who sends a text has chosen it before those. */
  readonly chosen = new Set<string>();
  readonly #arrived: string[] = [];
  #pressed: DraftText[] = [];
  #lasting = 0;
  #next: Ending = { ends: "sent", afterMs: 0 };

  constructor(world: World) {
    world.hold = () => this.#window();
    world.answers.sendMessage = async ({ message, uploads = [] }) => {
      if (this.#next.ends === "refused") {
        const failure = { kind: "key-refused" } as const;
        return { outcome: { state: "refused", failure }, observation: null };
      }
      this.#arrived.push(...textsOf({ message, files: uploads }));
      const sent = this.#pressed.filter((draft) => draft.message === message);
      for (const text of sent.flatMap(({ replaced = [] }) => replaced)) {
        for (const word of wordsOf(text)) this.chosen.add(word);
      }
      return { outcome: { state: "sent", echo: "same" }, observation: null };
    };
  }

  /** Every text that reached the person, and the names of its files. */
  get arrived(): readonly string[] {
    return this.#arrived;
  }

  /** Whether one is under way in which other windows can do something. */
  get areLasting(): boolean {
    return this.#lasting > 0;
  }

  async send(store: ComposerStore, recipientId: string, ending: Ending): Promise<void> {
    const lasting = isLasting(ending) ? 1 : 0;
    this.#lasting += lasting;
    await this.#send(store, recipientId, ending).finally(() => (this.#lasting -= lasting));
  }

  /** From the press to the end, as `useSend` does it. */
  async #send(store: ComposerStore, recipientId: string, ending: Ending): Promise<void> {
    const { draft, attemptId, writing } = store.getState();
    const consents = ["same-text" as const, "may-have-arrived" as const];
    this.#next = ending;
    this.#pressed.push(draft);
    const press = { recipientId, attemptId, draft, writing, consents };
    const started = await ask("send.start", press);
    if (started.ok && isUnderway(started.value)) store.getState().sendTook(draft);
    if (ending.ends === "undone") {
      setTimeout(() => void ask("send.undo", { attemptId }), ending.afterMs);
    }
    const report = await followToEnd(attemptId);
    if (report.ok && store.getState().attemptId === attemptId) {
      store.getState().renew(report.value.attemptId);
    }
  }

  async #window(): Promise<void> {
    const { ends, afterMs } = this.#next;
    const ms = ends === "undone" ? afterMs + inTimeMs : afterMs;
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
