import { expect, test } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

const states = [
  ["fine", 7_200, "7,200 / 8,000"],
  ["near", 7_201, "7,201 of 8,000 characters, close to the usual limit"],
  ["over", 8_001, "8,001 of 8,000 characters, over the usual limit. LinkedIn may refuse it."],
] as const;

test("near the usual limit and over it are told in words and in colours, in light and in dark", async ({
  connected,
}) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  const { page } = composer;
  const looks: string[] = [];
  for (const [name, length, words] of states) {
    await composer.message.fill("x".repeat(length));
    const counter = page.getByText(words, { exact: true });
    await expect(counter).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      looks.push(
        await counter.evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return `${color} on ${backgroundColor}`;
        }),
      );
    }
    await lookAt(page, `counter-${name}`);
  }
  expect(new Set(looks).size, looks.join("; ")).toBe(6);
});

test("the box is as high as its text, whatever lines it is made of", async ({ connected }) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  const { message } = composer;
  for (const text of [
    "\n\n\n\n\n\n\n\n\n",
    `${"long ".repeat(90)}\n\n [name]\nend\n`,
    "x".repeat(900),
  ]) {
    await message.fill(text);
    const cut = () =>
      message.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(cut).toBe(0);
  }
});
