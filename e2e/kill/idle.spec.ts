import path from "node:path";
import { expect, test } from "@playwright/test";
import { availableAccount } from "../../sandbox/api/accounts.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start-sandbox.ts";
import { UnwatchedBrowser } from "./unwatched-browser.ts";

const extensionDir = path.resolve(
  process.env["COURIER_BUILD"] ?? path.join(import.meta.dirname, "../../.output/chrome-mv3"),
);
const text = "Answered after three quarters of a minute";

/** What a person does with key, account and text, as the messages of the screens. */
function sendFrom({ sandboxKey }: Sandbox): string {
  return `(async () => {
    const ask = async (name, input) => {
      const reply = await chrome.runtime.sendMessage({ name, input });
      if (!reply.ok) throw new Error(name + ": " + JSON.stringify(reply));
      return reply.value;
    };
    await ask("key.save", { key: ${JSON.stringify(sandboxKey)} });
    await ask("accounts.choose", { accountId: ${JSON.stringify(availableAccount.id)} });
    await ask("undo.choose", { seconds: 0 });
    const { attemptId, person } = await ask("composer.open-typed", { url: "linkedin.com/in/ada-brandt", named: null });
    const draft = { message: ${JSON.stringify(text)}, subject: "", messageType: "message", touched: true, caret: 0 };
    await ask("send.start", { recipientId: person.recipientId, attemptId, draft, consents: [] });
  })()`;
}

// Nothing keeps the worker alive but itself: no page is open, and no debugger is attached to it.
test("an answer that takes 45 s arrives and is recorded, with every page closed", async () => {
  const sandbox = await startSandbox();
  const { hostRules, spkiHash } = sandbox;
  const browser = await UnwatchedBrowser.start({
    extensionDir,
    hostRules,
    spkiHash,
    headless: true,
  });
  const own = `chrome-extension://${await browser.extensionId()}`;
  const page = await browser.open(`${own}/options.html`);
  await expect
    .poll(() => page.run("typeof globalThis.chrome?.runtime?.sendMessage"))
    .toBe("function");
  sandbox.setFault({ delayMs: 45_000 });
  const whole = sandbox.waitFor("body-complete", { message: text });
  const read = sandbox.waitFor("answer-read", { method: "POST" });
  const left = sandbox.waitFor("client-left", { method: "POST" });
  await page.run(sendFrom(sandbox));
  await whole;
  const begun = performance.now();
  await page.close();
  const event = await Promise.race([read, left]);
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${event.kind} after ${seconds.toFixed(1)} s`);
  expect(event.kind).toBe("answer-read");
  expect(seconds).toBeGreaterThan(44);

  const popup = await browser.open(`${own}/popup.html`);
  await expect.poll(() => popup.run("document.body?.innerText")).toMatch(/ada.brandt\s+Sent\b/i);
  expect(sandbox.bodies(text)).toHaveLength(1);
  await browser.close();
  await sandbox.close();
});
