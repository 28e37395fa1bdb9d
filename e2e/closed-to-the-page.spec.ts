import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { inWorker } from "../sandbox/browser/worker.ts";
import { expect, test, type World } from "./courier-test.ts";

/** Runs code where the injected reader runs: in the extension's own isolated world of the page. */
async function inReadersWorld(world: World, tabUrl: string, source: string): Promise<unknown> {
  const page = world.courier.context.pages().find((each) => each.url().includes(tabUrl));
  if (page === undefined) throw new Error(`no tab shows ${tabUrl}`);
  const session = await world.courier.context.newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context));
  await session.send("Runtime.enable");
  const own = contexts.find(
    ({ origin }) => origin === world.courier.extensionPage("").slice(0, -1),
  );
  if (own === undefined) throw new Error("the reader has no world in this page");
  const { result } = await session.send("Runtime.evaluate", {
    contextId: own.id,
    expression: source,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

const send = (message: unknown) => `new Promise((done) => chrome.runtime.sendMessage(
  ${JSON.stringify(message)}, (reply) => done(JSON.stringify(reply ?? null))))`;

test("from the reader's world nothing can be read, saved, opened or sent", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  const before = connected.sandbox.requests().length;

  // Each would be taken from a page of ours, so that it is the sender that is refused.
  const recipientId = crypto.randomUUID();
  const attemptId = crypto.randomUUID();
  const text = { message: "Hi", subject: "", messageType: "message", touched: true, caret: 0 };
  const inputs: Record<string, object> = {
    "key.view": {},
    "key.save": { key: connected.sandbox.sandboxKey },
    "key.remove": {},
    "accounts.list": {},
    "accounts.choose": { accountId: "66f0c0de5a4d000000000001" },
    "composer.open": { tabId: 1 },
    "composer.open-typed": { url: "linkedin.com/in/ada-brandt", named: null },
    "composer.reopen": { recipientId, whoever: true },
    "recipient.read-again": { recipientId },
    "recipient.name": { recipientId, name: "Ada", firstName: "Ada" },
    "recipient.explain": { recipientId },
    "button.view": {},
    "button.want": { wanted: true, corner: "top-left" },
    "draft.save": { recipientId, attemptId, draft: text },
    "draft.fill": { recipientId, messageType: "message", chosen: null },
    "send.start": { recipientId, attemptId, draft: text, consents: [] },
    "allowance.get": { refresh: true },
  };
  for (const [type, input] of Object.entries(inputs)) {
    const message = { name: type, input };
    const reply = String(await inReadersWorld(connected, "ada-brandt", send(message)));
    expect(reply, type).toContain("not-allowed");
  }
  for (const area of ["local", "session"]) {
    const read = `chrome.storage.${area}.get(null).then(() => "open", (error) => error.message)`;
    expect(await inReadersWorld(connected, "ada-brandt", read)).toMatch(/not allowed/);
  }
  expect(connected.sandbox.requests()).toHaveLength(before);
  expect(connected.sandbox.deliveries()).toEqual([]);
});

test("the page button's words do nothing without the permission, and no other words ever do", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  await clickElsewhere(connected.courier, page);
  const inWorld = (words: unknown) => inReadersWorld(connected, "ada-brandt", send(words));
  // Wanted, as after a permission that was taken back.
  const options = await connected.openOptions();
  const want = { wanted: true, corner: "top-left" };
  const message = { name: "button.want", input: want };
  expect(await options.page.evaluate(send(message))).toContain('"allowed":false');
  await options.page.close();
  await inWorker(
    connected.courier,
    `self.opened = 0; chrome.action.openPopup = async () => void (self.opened += 1)`,
  );
  for (const word of ["call", "where"]) expect(await inWorld(word), word).toBe("null");

  await connected.allowLinkedin();
  for (const words of ["Call", "open", { word: "call" }, ["call"]]) {
    expect(await inWorld(words), JSON.stringify(words)).toBe("null");
  }
  expect(await inWorld({ name: "call", input: {} })).toContain("not-allowed");
  expect(await inWorker(connected.courier, "self.opened")).toBe(0);
  // With both it opens the popup, and takes nothing along.
  expect(await inWorld("call")).toBe('"top-left"');
  await expect.poll(() => inWorker(connected.courier, "self.opened")).toBe(1);
});

test("reading leaves a page exactly as it was, and the page learns nothing of it", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (what: string) => seen.push(what);
    new MutationObserver(() => note("mutation")).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    window.addEventListener("message", () => note("message"));
    const dispatch = Reflect.get(EventTarget.prototype, "dispatchEvent");
    Reflect.set(EventTarget.prototype, "dispatchEvent", function (this: EventTarget, event: Event) {
      note(`event ${event.type}`);
      return dispatch.call(this, event);
    });
  });
  const before = await page.content();
  const globals = await page.evaluate(() => Object.getOwnPropertyNames(window).toSorted());
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();

  expect(await page.content()).toBe(before);
  expect(await page.evaluate(() => Object.getOwnPropertyNames(window).toSorted())).toEqual(globals);
  expect(await page.evaluate(() => Reflect.get(window, "seen"))).toEqual([]);
  expect(await page.evaluate(() => typeof Reflect.get(globalThis, "chrome")?.runtime)).toBe(
    "undefined",
  );
});

test("a page where Courier was not called gets no script", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  await expect(inReadersWorld(connected, "ada-brandt", "1")).rejects.toThrow(/no world/);
  await expect(page.getByRole("heading", { name: "Ada Brandt" }).first()).toBeVisible();
});

test("the key is in no page, no message and no address, only in the header to the service", async ({
  connected,
}) => {
  const key = connected.sandbox.sandboxKey;
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await expect(composer.heading("Ada Brandt")).toBeVisible();
  const options = await connected.openOptions();
  await expect(options.page.getByText("4f2a")).toBeVisible();

  for (const each of [page, options.page]) expect(await each.content()).not.toContain(key);
  for (const type of ["key.view", "accounts.list", "allowance.get"]) {
    const input = type === "allowance.get" ? { refresh: true } : {};
    const message = { name: type, input };
    const reply = await options.page.evaluate(send(message));
    expect(reply).toContain('"ok":true');
    expect(reply).not.toContain(key);
  }
  for (const request of connected.sandbox.requests()) expect(request.path).not.toContain(key);
});
