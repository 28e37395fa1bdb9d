import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { factsOf, lieIn } from "./judge.ts";
import type { MortalCourier } from "./mortal-courier.ts";
import { type Moment, reachMoment } from "./moments.ts";
import { type OutcomeName, outcomes, type Word } from "./outcomes.ts";
import { somebody } from "./run-case.ts";
import { bareFile } from "../../sandbox/browser/begin-anew.ts";
import { bringBack, prepareEnd, type Way } from "./ways.ts";

/** One send and the end of Courier in it: at a moment the service sees, or after a time. */
export interface Plan {
  readonly way: Way;
  readonly outcome: OutcomeName;
  readonly at: Moment | { readonly afterMs: number };
  readonly windowSeconds: 0 | 5;
}

export interface Round {
  readonly plan: Plan;
  readonly text: string;
  readonly word: Word;
  readonly isKept: boolean;
}

/**
 * Plays a plan by the messages of the screens, which is ten times as fast as by the screens
 * themselves. What they are told is what they would say.
 */
export async function playRound(mortal: MortalCourier, plan: Plan): Promise<Round> {
  const { slug, text } = somebody();
  const page = await barePage(mortal);
  await ask(page, "undo.choose", { seconds: plan.windowSeconds });
  const composer = await openComposer(page, slug);
  const press = await type(page, composer, text);
  const end = await prepareEnd(mortal, plan.way);
  const { at, outcome } = plan;
  const reached = typeof at === "string" ? reachMoment(mortal.sandbox, at, outcome, text) : null;
  if (reached === null) mortal.sandbox.setFault(outcomes[outcome]);
  press();
  await (typeof at === "string" ? reached?.() : wait(at.afterMs));
  await end();
  mortal.sandbox.release();
  // Where nothing left, the fault still waits, and would be the next round's.
  await fetch(`${mortal.sandbox.controlUrl}/faults/clear`, { method: "POST" });
  await bringBack(mortal, plan.way);
  return { plan, text, ...(await lookAgain(mortal, slug, text, composer.attemptId)) };
}

/** What a round did wrong, by now: what was on its way at its end may have arrived since. */
export function wrongWith({ sandbox }: MortalCourier, round: Round) {
  const facts = factsOf(sandbox, round.text);
  const lie = lieIn(round.word, facts);
  return {
    facts,
    delivered: facts.deliveries,
    duplicate: facts.bodies > 1 || facts.deliveries > 1,
    lost: !round.isKept,
    falseSent: lie !== null && (round.word === "sent" || round.word === "found"),
    falseElse: lie !== null && round.word !== "sent" && round.word !== "found",
  };
}

/** Where messages can be sent from without the time a screen takes; one that is still there is good enough. */
async function barePage(mortal: MortalCourier): Promise<Page> {
  const { page } = await mortal.screen();
  const isThere = page.url() === mortal.courier.extensionPage(bareFile);
  return isThere ? page : mortal.open(bareFile);
}

interface Opened {
  readonly recipientId: string;
  readonly attemptId: string;
  readonly message: string;
}

async function openComposer(page: Page, slug: string): Promise<Opened> {
  const { value } = await ask(page, "composer.open-typed", {
    url: `linkedin.com/in/${slug}`,
    named: null,
  });
  const { person, attemptId, draft } = value;
  return { recipientId: person.recipientId, attemptId, message: draft.message };
}

/** What was typed is kept before the press, as each keystroke is. */
async function type(page: Page, opened: Opened, message: string): Promise<() => void> {
  const { recipientId, attemptId } = opened;
  const draft = { message, subject: "", messageType: "message", touched: true, caret: 0 };
  await ask(page, "draft.save", { recipientId, attemptId, draft });
  const press = { recipientId, attemptId, draft, consents: [] };
  // The worker may die before it answers.
  return () => void ask(page, "send.start", press).catch(() => undefined);
}

async function lookAgain(mortal: MortalCourier, slug: string, text: string, attemptId: string) {
  const page = await barePage(mortal);
  const followed = await ask(page, "send.follow", { attemptId });
  const { message } = await openComposer(page, slug);
  const kept = await ask(page, "sends.latest", {});
  const isRecord = kept.value.attempts.some((each) => each.message === text);
  return { word: wordIn(followed), isKept: message === text || isRecord };
}

function wordIn({ ok, value }: Reply): Word {
  if (!ok) return "nothing";
  const { outcome, settledBy } = value.attempt;
  if (outcome.state === "sent") return settledBy === null ? "sent" : "found";
  const words: readonly Word[] = ["refused", "returned", "unconfirmed"];
  const word = words.find((each) => each === outcome.state);
  if (word === undefined) throw new Error(`an attempt that ends as ${outcome.state}`);
  return word;
}

/** As much of the replies as is looked at here. */
interface Reply {
  readonly ok: boolean;
  readonly value: {
    readonly person: { readonly recipientId: string };
    readonly attemptId: string;
    readonly draft: { readonly message: string };
    readonly attempt: { readonly outcome: { readonly state: string }; settledBy: string | null };
    readonly attempts: readonly { readonly message: string }[];
  };
}

function ask(page: Page, name: string, input: object): Promise<Reply> {
  return page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
}
