import { expect, type Locator } from "@playwright/test";
import type { Sandbox } from "../../sandbox/start-sandbox.ts";

/** What a person can be told of a recall; "not asked for" is a message that stands as it was. */
export type RecallWord = "recalled" | "still there" | "unconfirmed" | "not asked for" | "not sent";

/** What the service knows of the one recall of a test. */
interface Facts {
  readonly deletes: number;
  readonly isGone: boolean;
  /** What it answered; null where it did not, or not yet. */
  readonly answers: readonly (number | null)[];
}

function factsOf(sandbox: Sandbox): Facts {
  const asked = sandbox.requests().filter(({ method }) => method === "DELETE");
  return {
    deletes: asked.length,
    isGone: sandbox.recalled().length > 0,
    answers: asked.map(({ status }) => status),
  };
}

function lieIn(word: RecallWord, { deletes, isGone, answers }: Facts): string | null {
  const isFalse = {
    recalled: !isGone || !answers.includes(200),
    "still there": isGone || !answers.includes(403),
    unconfirmed: deletes === 0,
    "not asked for": deletes > 0,
    // It was: the test began with that.
    "not sent": true,
  }[word];
  return isFalse
    ? `"${word}" is not true of ${JSON.stringify({ deletes, isGone, answers })}`
    : null;
}

const words: readonly [RegExp, RecallWord][] = [
  [/Not sent|Did not arrive|Not confirmed whether your message to \S+ was sent/, "not sent"],
  [/Nothing was asked for/, "not asked for"],
  [/Not recalled\. Your message to \S+ is still there/, "still there"],
  [/Not confirmed whether your message to \S+ was recalled/, "unconfirmed"],
  [/Recalled\. Your message to \S+ is out/, "recalled"],
];

/** What stands in a part of a screen, once it says how the recall ended. */
export async function recallWordIn(part: Locator): Promise<RecallWord> {
  let word: RecallWord | undefined;
  await expect
    .poll(
      async () => {
        const text = await part.innerText();
        return (word = words.find(([said]) => said.test(text))?.[1]);
      },
      { timeout: 30_000 },
    )
    .not.toBeUndefined();
  return word ?? "not asked for";
}

/** That at most one recall left by itself, and that what is said of it is true. */
export function judgeRecall(
  word: RecallWord,
  sandbox: Sandbox,
  expected: readonly RecallWord[],
): void {
  const facts = factsOf(sandbox);
  expect(facts.deletes, "recalls that reached the service").toBeLessThanOrEqual(1);
  expect(lieIn(word, facts), "the word on screen").toBeNull();
  expect(expected, "the word on screen").toContain(word);
}
