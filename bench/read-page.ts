import { readFileSync } from "node:fs";
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
  const times: ReadTimes = { bytes: Buffer.byteLength(markup), reader: [], walk: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.reader.push(await run(source));
    times.walk.push(await run(walk));
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
  const evaluate = async (expression: string): Promise<number> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: world.executionContextId,
      returnByValue: true,
      expression,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return Number(result.value);
  };
  return async (source: string): Promise<number> => {
    // By itself: what the change leaves to be cleared away is not the reader's.
    await evaluate(change);
    return evaluate(timed(source));
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
