import type { Page } from "@playwright/test";
import { expect, test, type World } from "./courier-test.ts";

const text = "Pressed ten times";

async function extensionPage({ courier }: World): Promise<Page> {
  const page = await courier.context.newPage();
  await page.goto(courier.extensionPage("popup.html"));
  return page;
}

/** Opens the composer for one person and presses Send five times at once, as messages of the page. */
function pressFiveTimes(page: Page): Promise<{ attemptId: string; replies: unknown[] }> {
  return page.evaluate(
    `(async () => {
      const ask = (name, input) => chrome.runtime.sendMessage({ name, input });
      const { value } = await ask("composer.open-typed", { url: "linkedin.com/in/ada-brandt", named: null });
      const { attemptId, person } = value;
      const draft = { message: "${text}", subject: "", messageType: "message", touched: true, caret: 0 };
      const press = { recipientId: person.recipientId, attemptId, draft, consents: [] };
      const replies = await Promise.all(Array.from({ length: 5 }, () => ask("send.start", press)));
      return { attemptId, replies };
    })()`,
  );
}

test("ten parallel sends from two pages on one draft are one delivery", async ({ connected }) => {
  const pages = [await extensionPage(connected), await extensionPage(connected)];
  const pressed = await Promise.all(pages.map(pressFiveTimes));
  const [first] = pressed;
  expect(pressed.map(({ attemptId }) => attemptId)).toEqual([first?.attemptId, first?.attemptId]);
  for (const reply of pressed.flatMap(({ replies }) => replies)) {
    expect(reply).toMatchObject({ ok: true, value: { attemptId: first?.attemptId } });
  }
  await expect.poll(() => connected.sandbox.deliveries().length).toBe(1);
  const popup = await extensionPage(connected);
  const list = popup.getByRole("region", { name: "Last sends" });
  await expect(list.getByRole("listitem")).toHaveText([/Sent/]);
  expect(connected.sandbox.bodies(text)).toHaveLength(1);
});
