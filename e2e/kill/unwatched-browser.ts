import { type RunningChromium, startChromium } from "../../sandbox/browser/start-chromium.ts";
import type { BrowserSetup } from "../../sandbox/browser/chromium-flags.ts";
import { until } from "../../sandbox/browser/until.ts";

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/**
 * A browser in which only pages are debugged. Playwright attaches to every worker, and a worker that
 * is debugged is never stopped for being idle.
 */
export class UnwatchedBrowser {
  readonly #running: RunningChromium;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Fields) => void>();
  #asked = 0;

  private constructor(running: RunningChromium, socket: WebSocket) {
    this.#running = running;
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const answer = fieldsOf(JSON.parse(String(data)));
      const { id } = answer;
      if (typeof id === "number") this.#waiting.get(id)?.(answer);
    });
  }

  static async start(setup: BrowserSetup): Promise<UnwatchedBrowser> {
    const executable = process.env["COURIER_CHROMIUM"] ?? "/usr/bin/chromium";
    const running = await startChromium(executable, setup);
    const socket = new WebSocket(running.endpoint);
    await new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }));
    return new UnwatchedBrowser(running, socket);
  }

  /** Speaks the DevTools protocol, with the browser or with one page. */
  async send(method: string, params: Fields = {}, sessionId?: string): Promise<Fields> {
    this.#asked += 1;
    const id = this.#asked;
    const answered = new Promise<Fields>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    const answer = await answered;
    if (answer["error"] !== undefined) throw new Error(`${method}: ${JSON.stringify(answer)}`);
    return fieldsOf(answer["result"]);
  }

  async extensionId(): Promise<string> {
    return until("loaded extension", async () => {
      const { extensions } = await this.send("Extensions.getExtensions");
      const [first] = Array.isArray(extensions) ? extensions : [];
      const { id } = fieldsOf(first);
      return typeof id === "string" ? id : undefined;
    });
  }

  /** Opens a page and attaches to it alone. */
  async open(url: string): Promise<UnwatchedPage> {
    const { targetId } = await this.send("Target.createTarget", { url });
    const attached = { targetId, flatten: true };
    const { sessionId } = await this.send("Target.attachToTarget", attached);
    return new UnwatchedPage(this, String(targetId), String(sessionId));
  }

  /** How many workers run; asking does not attach to them. */
  async workers(): Promise<number> {
    const filter = [{ type: "service_worker" }];
    const { targetInfos } = await this.send("Target.getTargets", { filter });
    return Array.isArray(targetInfos) ? targetInfos.length : 0;
  }

  async close(): Promise<void> {
    this.#running.kill();
    await this.#running.ended;
  }
}

/** A page in which code can be run. */
export class UnwatchedPage {
  readonly #browser: UnwatchedBrowser;
  readonly #targetId: string;
  readonly #sessionId: string;

  constructor(browser: UnwatchedBrowser, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
  }

  async run(expression: string): Promise<unknown> {
    const call = { expression, awaitPromise: true, returnByValue: true };
    const done = await this.#browser.send("Runtime.evaluate", call, this.#sessionId);
    if (done["exceptionDetails"] !== undefined) throw new Error(JSON.stringify(done));
    return fieldsOf(done["result"])["value"];
  }

  async close(): Promise<void> {
    await this.#browser.send("Target.closeTarget", { targetId: this.#targetId });
  }
}
