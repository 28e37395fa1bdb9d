import { expect } from "@playwright/test";
import type { ComposerPopup } from "../pages/composer-popup.ts";
import type { Word } from "./outcomes.ts";

const inNotice: readonly [RegExp, Word][] = [
  [/Chrome stopped Courier, or the computer slept, before/, "returned"],
  [/Found in the conversation/, "found"],
  [/Not confirmed/, "unconfirmed"],
  [/Not sent/, "refused"],
  [/Sent to/, "sent"],
  [/has no record of this message, so nothing of it left/, "nothing"],
];
/** The line of what went before, where an outcome was seen already. */
const inPast: readonly [RegExp, Word][] = [
  [/Not sent .* Chrome stopped/, "returned"],
  [/Not confirmed/, "unconfirmed"],
  [/Refused/, "refused"],
  [/Sent \S/, "sent"],
  [/No earlier message/, "nothing"],
];

function wordIn(text: string, words: readonly [RegExp, Word][]): Word | null {
  return words.find(([said]) => said.test(text))?.[1] ?? null;
}

/**
 * What the screen says became of the send; null while it says nothing final. All of it is read at one
 * moment: a notice that comes between two readings would be missed.
 */
async function wordNow({ page }: ComposerPopup): Promise<Word | null> {
  const screen = await page.evaluate(() => {
    // oxlint-disable-next-line consistent-function-scoping -- it runs in the page
    const textOf = (part: string) =>
      [...document.querySelectorAll<HTMLElement>(part)].map((each) => each.innerText).join("\n");
    return {
      notices: textOf('[role="status"]'),
      past: textOf('section[aria-label="Before you send"]'),
      buttons: textOf("button"),
    };
  });
  const told = wordIn(screen.notices, inNotice);
  if (told !== null) return told;
  const isUnderway = /Sending|Sends in/.test(screen.buttons);
  return isUnderway ? null : wordIn(screen.past, inPast);
}

/** Waits for what the screen says in the end. */
export async function wordOf(composer: ComposerPopup, limitMs = 30_000): Promise<Word> {
  let word: Word | null = null;
  await expect
    .poll(async () => (word = await wordNow(composer)), { timeout: limitMs })
    .not.toBeNull();
  return word ?? "nothing";
}

/** Where the text is found: in the message box, or among the last sends. */
export async function whereTextIs(
  { message, page }: ComposerPopup,
  text: string,
): Promise<"box" | "record" | "nowhere"> {
  const isInBox = (await message.count()) > 0 && (await message.inputValue()) === text;
  if (isInBox) return "box";
  await page.getByRole("button", { name: /^Last sends/ }).click();
  const list = page.getByRole("region", { name: "Last sends" });
  await expect(list).toBeVisible();
  const kept = list.getByText(text, { exact: true });
  return (await kept.count()) > 0 ? "record" : "nowhere";
}
