import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { bareFile, say } from "../sandbox/browser/begin-anew.ts";
import { until } from "../sandbox/browser/until.ts";
import type { Sandbox } from "../sandbox/start-sandbox.ts";
import { type Sender, stopForGood, type Times, warmWorker } from "./sender.ts";

/** Courier lets fifteen a minute leave in one life of its worker, and the last window begins before the first ends. */
const together = 6;
/** So that what one of them does is over when the next one's turn comes. */
const apartMs = 200;

/** JavaScript for a page of the extension: begins one message, and answers with when its window is over. */
type Begin = (slug: string, text: string) => string;

const beginCourier: Begin = (slug, message) => `(async () => {
  const ask = async (name, input) => {
    const reply = await chrome.runtime.sendMessage({ name, input });
    if (!reply.ok) throw new Error(name + ": " + reply.failure.kind);
    return reply.value;
  };
  const url = "linkedin.com/in/${slug}";
  const { attemptId, person } = await ask("composer.open-typed", { url, named: null });
  const draft = { message: "${message}", subject: "", messageType: "message", touched: true, caret: 0 };
  const press = { recipientId: person.recipientId, attemptId, draft, consents: [] };
  const held = await ask("send.start", press);
  return Date.parse(held.outcome.until);
})()`;

const beginBare: Begin = (_slug, message) =>
  `chrome.runtime.sendMessage({ name: "send.later", input: ${JSON.stringify({ message })} })`;

/**
 * Lets windows of five seconds pass in both workers, in turn, until there were `wanted` of each.
 * Answers with the milliseconds from the end of each, as its record tells it, until the headers of the
 * request are at the service.
 */
export async function timeWindows(
  { bare, courier }: { bare: Sender; courier: Sender },
  wanted: number,
): Promise<Times> {
  await say(courier.browser, ["undo.choose", { seconds: 5 }]);
  const pages = { bare: await openBare(bare), courier: await openBare(courier) };
  const windows: Times = { bare: [], courier: [] };
  while (windows.courier.length < wanted) {
    await stopForGood(courier.browser, pages.courier);
    await Promise.all([warmWorker(pages.bare), warmWorker(pages.courier)]);
    const begun = { bare: new Map<string, number>(), courier: new Map<string, number>() };
    for (let each = 0; each < together; each += 1) {
      const number = windows.courier.length + each;
      await begin(pages.bare, beginBare, begun.bare, number);
      await begin(pages.courier, beginCourier, begun.courier, number);
    }
    windows.bare.push(...(await whenArrived(bare.sandbox, begun.bare)));
    windows.courier.push(...(await whenArrived(courier.sandbox, begun.courier)));
  }
  return windows;
}

async function openBare({ browser }: Sender): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionPage(bareFile));
  return page;
}

/** To somebody whom nobody wrote to before. */
async function begin(
  page: Page,
  how: Begin,
  begun: Map<string, number>,
  number: number,
): Promise<void> {
  const text = `Hello from ${how.name}, number ${number}`;
  begun.set(text, await page.evaluate<number>(how(`somebody-${number}`, text)));
  await wait(apartMs);
}

function whenArrived(sandbox: Sandbox, begun: ReadonlyMap<string, number>): Promise<number[]> {
  return until(
    "message that arrived",
    async () => {
      const late = [...begun].flatMap(([text, endsAt]) => {
        const at = arrivalOf(sandbox, text);
        return at === null ? [] : [at - endsAt];
      });
      return late.length === begun.size ? late : undefined;
    },
    60_000,
  );
}

/** When the headers of the request with this text were there. */
function arrivalOf(sandbox: Sandbox, text: string): number | null {
  const [seen] = sandbox.bodies(text);
  const came = sandbox
    .events()
    .find((event) => event.kind === "headers" && event.request === seen?.number);
  return came === undefined ? null : Date.parse(came.at);
}
