import { expect } from "@playwright/test";
import type { Sandbox } from "../../sandbox/start-sandbox.ts";
import type { Word } from "./outcomes.ts";

/** What the service knows of one text; a browser that repeats a send by itself makes `bodies` 2. */
export interface Facts {
  readonly bodies: number;
  readonly deliveries: number;
  /** What the service answered to them; null where it had not, or cut the connection. */
  readonly answers: readonly (number | null)[];
}

export function factsOf(sandbox: Sandbox, text: string): Facts {
  const bodies = sandbox.bodies(text);
  return {
    bodies: bodies.length,
    deliveries: sandbox.deliveries().filter(({ message }) => message === text).length,
    answers: bodies.map(({ status }) => status),
  };
}

/** What is wrong with a word on screen, given what happened; null where it is true. */
export function lieIn(word: Word, { bodies, deliveries, answers }: Facts): string | null {
  const isFalse = {
    sent: deliveries !== 1 || !answers.includes(200),
    found: deliveries !== 1,
    refused: deliveries !== 0 || (bodies > 0 && !answers.includes(404)),
    returned: bodies !== 0,
    nothing: bodies !== 0,
    unconfirmed: false,
  }[word];
  return isFalse
    ? `"${word}" is not true of ${JSON.stringify({ bodies, deliveries, answers })}`
    : null;
}

/** That a text left at most once, that its person was told the truth, and that nothing is lost. */
export function judge(
  seen: { word: Word; text: "box" | "record" | "nowhere" },
  facts: Facts,
  expected: readonly Word[],
): void {
  expect(facts.bodies, "bodies that reached the service").toBeLessThanOrEqual(1);
  expect(facts.deliveries, "deliveries").toBeLessThanOrEqual(1);
  expect(lieIn(seen.word, facts), "the word on screen").toBeNull();
  // Whoever is left in doubt may be helped by Courier's own look into the conversation.
  const allowed = expected.includes("unconfirmed") ? [...expected, "found"] : expected;
  expect(allowed, "the word on screen").toContain(seen.word);
  const isOver = seen.word === "sent" || seen.word === "found";
  expect(seen.text, "where the text is").toBe(isOver ? "record" : "box");
}
