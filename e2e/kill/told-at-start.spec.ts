import { expect } from "@playwright/test";
import { inWorker } from "../../sandbox/browser/worker.ts";
import { test } from "./kill-test.ts";
import { somebody } from "./run-case.ts";

test("a send that was cut off with the browser is told on the toolbar at the next start, before anybody asks", async ({
  courier: mortal,
}) => {
  await mortal.chooseUndo("None, send at once");
  const { slug, text } = somebody();
  const composer = await mortal.compose(slug);
  await composer.message.fill(text);
  mortal.sandbox.setFault({ hold: "at-body" });
  const whole = mortal.sandbox.waitFor("body-complete", { message: text });
  await composer.pressSend();
  await whole;
  await mortal.kill();
  mortal.sandbox.release();
  await mortal.relaunch();
  const badge = () => inWorker(mortal.courier, "chrome.action.getBadgeText({})");
  await expect.poll(badge).toBe("!");
});
