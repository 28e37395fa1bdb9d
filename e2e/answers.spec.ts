import type { connectionPresets } from "../sandbox/faults/connection.ts";
import { type PresetName, presetNames } from "../sandbox/faults/parse-fault.ts";
import type { redirectPresets } from "../sandbox/faults/redirects.ts";
import { expect, test, type World } from "./courier-test.ts";
import { runsAll } from "./runs-all.ts";

const text = "Hello Ada, a text that must not be lost 🦉";

// e2e/replay.spec.ts has what happens to connections and the other redirects; "held" waits for somebody
// to release it, as e2e/screens.spec.ts does.
type Elsewhere = keyof typeof connectionPresets | keyof typeof redirectPresets | "held";

/** What a person reads for each answer of the sandbox, and whether it took the message. */
const answers = {
  "message-required": [/did not accept the message/, 0],
  unauthorized: [/did not accept this key/, 0],
  "expired-trial": [/trial or subscription has ended/, 0],
  "account-not-yours": [/does not belong to the workspace of your API key/, 0],
  "no-api-seat": [/has no API seat, so Courier cannot use it/, 0],
  "wrong-channel": [/cannot write through Sales Navigator/, 0],
  "conversation-not-found": [/does not find the conversation/, 0],
  "error-object": [/Not confirmed/, 0],
  "velocity-bare": [/Too many requests/, 0],
  "account-not-found": [/does not find this LinkedIn account/, 0],
  "profile-not-found": [/does not find this profile/, 0],
  daily: [/day's messages of this account are used up/, 0],
  velocity: [/Too many requests/, 0],
  "hold-until": [/asked this account to pause. Send again/, 0],
  reconnect: [/Reconnect the account in the ConnectSafely dashboard/, 0],
  "send-failed": [/Not confirmed/, 0],
  "send-failed-bare": [/Not confirmed/, 0],
  "validation-code": [/did not accept the message/, 0],
  zod: [/did not accept the message/, 0],
  "error-details": [/Not confirmed/, 0],
  "success-false": [/Not confirmed/, 0],
  pending: [/Not confirmed/, 0],
  "already-connected": [/Not confirmed/, 0],
  "empty-400": [/Not confirmed/, 0],
  "text-500": [/Not confirmed/, 0],
  "marked-truncated": [/Not confirmed/, 0],
  "cut-before": [/Not confirmed/, 0],
  "cut-after": [/Not confirmed/, 1],
  "cut-in-answer": [/Not confirmed/, 1],
  slow: [/Sent to Ada/, 1],
  "kept-open": [/Sent to Ada/, 1],
  "truncated-json": [/Not confirmed/, 1],
  "empty-200": [/Not confirmed/, 1],
  "html-200": [/Not confirmed/, 0],
  huge: [/Not confirmed/, 1],
  "wrong-recipient": [/named another person/, 1],
  redirect: [/Not confirmed/, 0],
  "redirect-elsewhere": [/Not confirmed/, 0],
  "route-gone": [/has closed the way/, 0],
  "length-required": [/did not accept the message/, 0],
  "error-after": [/Not confirmed/, 1],
  "bad-gateway": [/Not confirmed/, 0],
  unavailable: [/Not confirmed/, 0],
  "gateway-timeout-after": [/Not confirmed/, 1],
  "no-rate-limit": [/Sent to Ada/, 1],
  "nonsense-rate-limit": [/Sent to Ada/, 1],
  "unix-reset": [/Sent to Ada/, 1],
} as const satisfies Record<Exclude<PresetName, Elsewhere>, readonly [RegExp, 0 | 1]>;

function isAnswer(preset: PresetName): preset is keyof typeof answers {
  return Object.hasOwn(answers, preset);
}

/** Where it is Chromium that decides what reaches Courier, and no other test shows it. */
const madeByChromium: ReadonlySet<string> = new Set([
  "cut-in-answer",
  "slow",
  "kept-open",
  "truncated-json",
  "huge",
  "length-required",
]);
/** e2e/last-sends.spec.ts and e2e/replay.spec.ts have these. */
const playedElsewhere: ReadonlySet<string> = new Set(["error-object", "cut-before", "cut-after"]);

/** The first with its sentence and its delivery; lib/connectsafely/contract.test.ts has the others without a browser. */
function isFirst(preset: keyof typeof answers): boolean {
  const [sentence, taken] = answers[preset];
  const same = Object.values(answers).findIndex(
    ([other, delivered]) => other.source === sentence.source && delivered === taken,
  );
  return Object.keys(answers)[same] === preset;
}

/** After these the next press leaves by the same way: no pause, no other way, no doubt. */
const pressedAgain = [
  "message-required",
  "expired-trial",
  "account-not-yours",
  "no-api-seat",
  "wrong-channel",
  "conversation-not-found",
  "account-not-found",
  "profile-not-found",
  "reconnect",
] as const satisfies readonly (keyof typeof answers)[];

test("a refusal leads to its own sentence and leaves the text, and so does the next one", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill(text);
  for (const [turn, preset] of pressedAgain.entries()) {
    await test.step(preset, async () => {
      connected.sandbox.setFault({ on: "send", preset });
      await composer.pressSend();
      await expect(composer.outcome).toContainText(answers[preset][0]);
      expect(postsOf(connected)).toHaveLength(turn + 1);
      await expect(composer.message).toHaveValue(text);
    });
  }
  expect(connected.sandbox.deliveries()).toEqual([]);
});

const refusedTogether: ReadonlySet<string> = new Set(pressedAgain);
const played = presetNames
  .filter(isAnswer)
  .filter(
    (preset) =>
      runsAll ||
      madeByChromium.has(preset) ||
      (isFirst(preset) && !playedElsewhere.has(preset) && !refusedTogether.has(preset)),
  );

for (const preset of played) {
  const [sentence, taken] = answers[preset];
  test(`"${preset}" leads to a sentence, one request, and a text that is still there`, async ({
    connected,
  }) => {
    const page = await connected.visit("/in/ada-brandt/");
    const composer = await connected.openComposer(page);
    await composer.message.fill(text);
    connected.sandbox.setFault({ on: "send", preset });
    await composer.pressSend();
    await expect(composer.outcome).toContainText(sentence, { timeout: 15_000 });

    expect(postsOf(connected)).toHaveLength(1);
    expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual(
      taken === 1 ? [text] : [],
    );
    const sent = /Sent to|named another/.test(sentence.source);
    if (!sent) await expect(composer.message).toHaveValue(text);
  });
}

const postsOf = ({ sandbox }: World) =>
  sandbox.requests().filter(({ method }) => method === "POST");
