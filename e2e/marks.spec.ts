import type { Locator } from "@playwright/test";
import { expect, test } from "./courier-test.ts";

/** The box with the words of one of its two layers, without the marks themselves. */
async function pictureOf(box: Locator, layer: "area" | "copy"): Promise<string> {
  await box.evaluate((stack, shown) => {
    for (const each of stack.querySelectorAll<HTMLElement>("*")) {
      const isArea = each instanceof HTMLTextAreaElement;
      each.style.color = isArea === (shown === "area") ? "black" : "transparent";
      if (!isArea) each.style.background = "none";
    }
  }, layer);
  return (await box.screenshot()).toString("base64");
}

test("marks lie under the words they are about, also in paragraphs from right to left", async ({
  connected,
}) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  const { message } = composer;
  await message.evaluate((area: HTMLTextAreaElement) => (area.spellcheck = false));
  const box = message.locator("..");
  for (const text of [
    `Hi Ada [name],\n\n${"long ".repeat(40)}[topic]\n`,
    "שלום [name], מה שלומך?\n\nHello [topic]\n123 [more]",
    "Hello [topic]\nمرحبا [name] كيف حالك؟\n!",
  ]) {
    await message.fill(text);
    await expect(box.locator("mark").first()).toHaveText(/name|topic/u);
    const [words, copied] = [await pictureOf(box, "area"), await pictureOf(box, "copy")];
    expect(copied === words, text).toBe(true);
  }
});
