import type { BrowserContext, ConsoleMessage, Page, Worker } from "@playwright/test";

/** Something the extension's own pages, worker or page script complained about. */
export type Problem = {
  readonly where: string;
  /** `policy`: the content security policy stopped something. */
  readonly kind: "console" | "error" | "policy";
  readonly text: string;
};

const aboutPolicy = /content security policy|TrustedHTML|TrustedScript|securitypolicyviolation/i;

function toProblem(message: ConsoleMessage, where: string): Problem | undefined {
  if (message.type() !== "error") return undefined;
  const text = message.text();
  return { where, kind: aboutPolicy.test(text) ? "policy" : "console", text };
}

/** Playwright passes on a worker's console only, so what else goes wrong there is written to it; for one life of the worker. */
export const tellAll = (): void => {
  addEventListener("error", (event) => console.error(`uncaught: ${event.message}`));
  addEventListener("unhandledrejection", (event) => console.error(`unhandled: ${event.reason}`));
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`);
  });
};

/** Collects into `problems`; pages that are already open are asked by Chromium to tell again what they said before. */
export class ProblemWatch {
  readonly problems: Problem[] = [];
  readonly #origin: string;

  constructor(extensionId: string) {
    this.#origin = `chrome-extension://${extensionId}/`;
  }

  /** For pages in tabs, the worker, and the script that runs in LinkedIn's pages. */
  watchContext(context: BrowserContext): void {
    context.on("console", (message) => {
      const from = [message.location().url, message.page()?.url() ?? ""];
      const where = from.find((url) => url.startsWith(this.#origin));
      if (where !== undefined && message.page() !== null) this.#add(toProblem(message, where));
    });
    context.on("weberror", (error) => this.#addError(error.page(), error.error()));
    context.on("serviceworker", (worker) => this.#watchWorker(worker));
    for (const worker of context.serviceWorkers()) this.#watchWorker(worker);
  }

  /** For a popup, which only a connection of its own sees. */
  watchPopup(page: Page): void {
    page.on("console", (message) => this.#add(toProblem(message, page.url())));
    page.on("pageerror", (error) => this.#addError(page, error));
  }

  #watchWorker(worker: Worker): void {
    if (!worker.url().startsWith(this.#origin)) return;
    worker.on("console", (message) => this.#add(toProblem(message, worker.url())));
    // A worker that stops at this very moment has nothing more to tell.
    worker.evaluate(tellAll).catch(() => undefined);
  }

  #addError(page: Page | null, error: Error): void {
    const where = page?.url() ?? "";
    const isOurs = where.startsWith(this.#origin) || (error.stack ?? "").includes(this.#origin);
    if (isOurs) this.#add({ where, kind: "error", text: error.message });
  }

  #add(problem: Problem | undefined): void {
    if (problem !== undefined) this.problems.push(problem);
  }
}
