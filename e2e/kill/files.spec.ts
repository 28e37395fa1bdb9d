import { expect } from "@playwright/test";
import { until } from "../../sandbox/browser/until.ts";
import { plan } from "../plan-file.ts";
import type { ComposerPopup } from "../pages/composer-popup.ts";
import { test } from "./kill-test.ts";
import { somebody } from "./run-case.ts";
import { bringBack, leavesScreen, prepareEnd } from "./ways.ts";
import { wordOf } from "./what-is-told.ts";

const drafts = `new Promise((resolve) => {
  indexedDB.open("courier").onsuccess = ({ target: { result: database } }) => {
    const all = database.transaction("drafts").objectStore("drafts").getAll();
    all.onsuccess = () => { database.close(); resolve(JSON.stringify(all.result)); };
  };
})`;

async function write(composer: ComposerPopup, text: string): Promise<void> {
  await composer.message.fill(text);
  await composer.attach(plan);
  await expect(composer.files).toContainText(plan.name);
  const isNamed = async () => {
    const kept = String(await composer.page.evaluate(drafts));
    return (kept.includes(text) && kept.includes(plan.name)) || undefined;
  };
  await until("draft that names its file", isNamed);
}

test("a text and its file are there after the browser was killed, and can be sent", async ({
  courier: mortal,
}) => {
  await mortal.chooseUndo("None, send at once");
  const { slug, text } = somebody();
  await write(await mortal.compose(slug), text);
  await mortal.kill();
  await mortal.relaunch();
  const again = await mortal.compose(slug);
  await expect(again.message).toHaveValue(text);
  await expect(again.files).toContainText(plan.name);
  await again.pressSend();
  await expect(again.outcome).toContainText("Sent to");
  expect(mortal.sandbox.deliveries()).toMatchObject([
    { message: text, attachments: [{ name: plan.name, byteSize: plan.buffer.length }] },
  ]);
  expect(mortal.sandbox.uploads()[0]?.content).toEqual(new Uint8Array(plan.buffer));
});

for (const way of ["worker stopped", "browser killed"] as const) {
  test(`${way} while a file is handed to the service: text and file are there, and nothing was sent`, async ({
    courier: mortal,
  }) => {
    const { sandbox } = mortal;
    await mortal.chooseUndo("None, send at once");
    const { slug, text } = somebody();
    const composer = await mortal.compose(slug);
    await write(composer, text);
    const end = await prepareEnd(mortal, way);
    sandbox.setFault({ on: "upload", hold: true });
    await composer.pressSend();
    await until("held upload", async () => sandbox.held() > 0 || undefined);
    await end();
    sandbox.release();
    if (leavesScreen(way)) expect(await wordOf(composer)).toBe("returned");
    await bringBack(mortal, way);
    const again = await mortal.reopen(slug);
    expect(await wordOf(again)).toBe("returned");
    await expect(again.message).toHaveValue(text);
    await expect(again.files).toContainText(plan.name);
    expect(sandbox.bodies(text)).toEqual([]);
    await again.pressSend();
    await expect(again.outcome).toContainText("Sent to");
    expect(sandbox.deliveries()).toMatchObject([
      { message: text, attachments: [{ name: plan.name }] },
    ]);
    expect(sandbox.bodies(text)).toHaveLength(1);
  });
}
