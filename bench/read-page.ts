import { readFileSync } from "node:fs";
import type { CDPSession } from "@playwright/test";
import { type CourierBrowser, launchBrowser } from "../sandbox/browser/launch-browser.ts";
import { bulkyProfile } from "../sandbox/linkedin/pages/bulky-page.ts";
import type { PageFamily } from "../sandbox/linkedin/people.ts";
import type { Sandbox } from "../sandbox/start-sandbox.ts";

/** Every attribute and text of the page once: what no reader of a whole page can be quicker than. */
const walk = `(() => {
  let length = 0;
  for (const element of document.querySelectorAll("*")) {
    for (const { value } of element.attributes) length += value.length;
  }
  return length + document.body.textContent.length;
})()`;

export interface ReadTimes {
  /** Size of the page in bytes. */
  bytes: number;
  /** In milliseconds, one for each round. */
  reader: number[];
  walk: number[];
  /** The processor's time for the reader alone, in milliseconds: what the machine does meanwhile does not count. */
  busy: number[];
}

/**
 * Times the built reader in a real browser on a large profile page, in turn with a bare walk over
 * the same page. Each round changes the page a little first, so that nothing is answered from what
 * the browser still knows of the round before.
 */
export async function timeReading(
  sandbox: Sandbox,
  extensionDir: string,
  family: PageFamily,
  rounds: number,
): Promise<ReadTimes> {
  const { hostRules, spkiHash } = sandbox;
  const courier = await launchBrowser({ extensionDir, hostRules, spkiHash, headless: true });
  const markup = bulkyProfile(family, 1_500_000);
  const source = readFileSync(`${extensionDir}/profile-reader.js`, "utf8");
  const run = await openIn(courier, markup);
  const times: ReadTimes = { bytes: Buffer.byteLength(markup), reader: [], walk: [], busy: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { elapsed, busy } = await run(source);
    times.reader.push(elapsed);
    times.busy.push(busy);
    times.walk.push((await run(walk)).elapsed);
  }
  await courier.close();
  return times;
}

/** Puts the page where the extension reads it; answers with what times a script in a world beside. */
async function openIn({ context }: CourierBrowser, markup: string) {
  const page = await context.newPage();
  const address = "https://www.linkedin.com/in/ada-brandt/";
  await page.route(address, (route) => route.fulfill({ body: markup, contentType: "text/html" }));
  await page.goto(address);
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const evaluate = async (expression: string): Promise<number> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: world.executionContextId,
      returnByValue: true,
      expression,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return Number(result.value);
  };
  return async (source: string): Promise<{ elapsed: number; busy: number }> => {
    await evaluate(change);
    const before = await busyMs(session);
    const elapsed = await evaluate(timed(source));
    return { elapsed, busy: (await busyMs(session)) - before };
  };
}

const change = `document.body.append(document.createElement("i")), document.body.getBoundingClientRect().top`;

const timed = (source: string) => `(() => {
  const start = performance.now();
  const answer = ${source.replace(/;\s*$/u, "")};
  const took = performance.now() - start;
  if (answer === null) throw new Error("nothing was read");
  return took;
})()`;

/** What the page's thread has worked so far, in milliseconds. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1_000;
}
