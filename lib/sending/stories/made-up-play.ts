import { IDBFactory } from "fake-indexeddb";
import type { Result } from "../../kernel/result";
import type { AttemptView, ComposerView } from "../../messaging/protocol";
import { checkConversation, settleByUser } from "../after-send/check-conversation";
import { followSend, undoSend } from "../send/follow-send";
import { lastSends, markSeen } from "../after-send/last-sends";
import { Browser, type Mistake } from "../made-up/made-up-browser";
import { createDevice } from "../made-up/made-up-device";
import { turn } from "./made-up-gate";
import { expectThat, judgeOutcome, type Ledger, noteText } from "./made-up-ledger";
import type { Act, Press, Story } from "./made-up-steps";
import { madeUpKey } from "../made-up/made-up-world";
import { openComposer, openTypedComposer } from "../recipient/open-composer";
import type { Ports } from "../ports";
import { recallSent } from "../after-send/recall-sent";
import { saveDraft } from "../text/save-draft";
import { startSend } from "../send/start-send";
import type { SendInput } from "../underway";

interface Screen {
  view: ComposerView;
  /** The attempts it named, the current one last. */
  attempts: string[];
  message: string;
  pressed: string | null;
}
type Screens = Map<number, Screen>;

/** Plays a story with the real use cases, worker after worker, and answers with what it broke. */
export async function play({ steps, delays }: Story, mistake: Mistake = {}): Promise<Ledger> {
  globalThis.indexedDB = new IDBFactory();
  const browser = new Browser(await createDevice(), delays, mistake);
  const screens: Screens = new Map();
  for (const { does, turns } of steps) {
    await perform(browser, screens, does);
    if (turns === null) await browser.settle();
    for (let left = turns ?? 0; left > 0; left -= 1) await turn();
  }
  await browser.end();
  return browser.ledger;
}

async function perform(browser: Browser, screens: Screens, does: Act): Promise<void> {
  if (!("screen" in does)) return happen(browser, does);
  // Nobody types or presses on a screen that does not open.
  if (does.act === "open" || !screens.has(does.screen)) open(browser, screens, does.screen);
  if (!screens.has(does.screen)) await browser.calm();
  const screen = screens.get(does.screen);
  if (screen !== undefined && does.act !== "open") click(browser, screen, does);
}

async function happen(browser: Browser, does: Exclude<Act, { screen: number }>): Promise<void> {
  const { device, network } = browser;
  switch (does.act) {
    case "look":
      return browser.ask(lookAtAll, (attempts) => judgeAll(browser, attempts));
    case "answer":
      return network.release();
    case "jump":
      device.world.time += does.hours * 3_600_000;
      device.hasJumped = true;
      return;
    case "pass":
      return browser.pass(does.ms);
    case "service":
      network.next = does.next;
      network.slow = does.slow;
      return;
    case "reads":
      network.reads = does.reads;
      network.uploads = does.uploads;
      network.thread = does.thread;
      return;
    case "storage":
      device.storage.failing = does.failing;
      return;
    case "window":
      await device.world.undo.update(() => ({ seconds: does.seconds }));
      return;
    case "key":
      await (does.isThere ? device.key.update(() => madeUpKey) : device.key.remove());
      return;
    case "die":
      browser.killWorker(does.doors);
  }
}

const ignore = () => undefined;

function click(browser: Browser, screen: Screen, does: Extract<Act, { screen: number }>): void {
  const { pressed } = screen;
  if (does.act === "type") return type(browser, screen, does.text);
  if (does.act === "press") return press(browser, screen, does);
  if (pressed === null) return;
  if (does.act === "undo") browser.ask((ports) => undoSend(ports, pressed), ignore);
  if (does.act === "check") browser.ask((ports) => checkConversation(ports, pressed), ignore);
  if (does.act === "recall") return recall(browser, pressed);
  if (does.act !== "settle") return;
  if (!does.arrived) browser.ledger.denied.add(pressed);
  browser.ask((ports) => settleByUser(ports, pressed, does.arrived), ignore);
}

function recall(browser: Browser, attemptId: string): void {
  browser.ledger.recallPresses += 1;
  browser.ask((ports) => recallSent(ports, attemptId), ignore);
}

function open(browser: Browser, screens: Screens, number: number): void {
  const slug = number === 2 ? "ada-brandt" : "bo-lindqvist";
  browser.ask(
    (ports) =>
      number < 2 ? openComposer(ports, 1) : openTypedComposer(ports, `linkedin.com/in/${slug}`),
    (view) => {
      const before = screens.get(number);
      const attempts = [...(before?.attempts ?? []), view.attemptId];
      const pressed = before?.pressed ?? view.attempt?.attemptId ?? null;
      screens.set(number, { view, attempts, message: view.draft.message, pressed });
      judgeAll(browser, view.attempt === null ? [] : [view.attempt]);
    },
  );
}

function type(browser: Browser, screen: Screen, message: string): void {
  screen.message = message;
  const answered = noteText(browser.ledger, screen.view.person.slug, message);
  const input = inputOf(screen, screen.attempts.at(-1));
  browser.ask(
    (ports) => saveDraft(ports, input),
    ({ saved }) => answered(saved),
  );
}

function press(browser: Browser, screen: Screen, does: Press): void {
  screen.message = does.text ?? screen.message;
  const named = (does.stale ? screen.attempts.at(-2) : null) ?? screen.attempts.at(-1);
  const { draft, ...of } = inputOf(screen, named);
  const files = does.withFile ? [attach(browser)] : [];
  const input = { ...of, draft: { ...draft, files }, consents: does.consents };
  for (let click = 0; click < does.times; click += 1) pressOnce(browser, screen, input);
}

/** As a page does it, beside the worker. */
function attach({ device: { world } }: Browser) {
  const id = world.newId();
  const content = new Blob(["made up"]);
  void world.putFile(id, content);
  return { id, name: "plan.pdf", size: content.size };
}

function pressOnce(browser: Browser, screen: Screen, input: SendInput): void {
  const { attemptId, draft } = input;
  const answered = noteText(browser.ledger, screen.view.person.slug, draft.message);
  browser.notePress(input);
  browser.ask(
    (ports) => startSend(ports, input),
    (attempt) => {
      answered(true);
      judgeAll(browser, [attempt]);
      screen.pressed = attemptId;
      follow(browser, screen, attemptId);
    },
    // Whatever stops a press, its text is kept.
    ({ kind }) => kind !== "storage-unavailable" && answered(true),
  );
}

function follow(browser: Browser, screen: Screen, attemptId: string): void {
  browser.ask(
    (ports) => followSend(ports, attemptId),
    ({ attempt, attemptId: next }) => {
      judgeOutcome(browser.ledger, attempt);
      const isOver = !["held", "sending"].includes(attempt.outcome.state);
      expectThat(browser.ledger, "I5", isOver);
      screen.attempts.push(next);
    },
  );
}

/** A reply may be a moment old: what it calls held may have left since. */
function judgeAll({ ledger }: Browser, attempts: readonly (AttemptView | "damaged")[]): void {
  for (const each of attempts) {
    if (each !== "damaged" && each.outcome.state !== "held") judgeOutcome(ledger, each);
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
  const onScreen = attempts.flatMap((each) =>
    each === "damaged" ? [] : [{ attemptId: each.attemptId, state: each.outcome.state }],
  );
  const seen = await markSeen(ports, onScreen);
  return seen.ok ? { ok: true, value: attempts } : seen;
}
