import { readFileSync } from "node:fs";
import { type Context, Hono } from "hono";
import { nameOf, sandboxAccounts } from "../api/accounts.ts";
import type { SandboxState } from "../api/state.ts";
import type { Site } from "../site.ts";
import { refusalOf } from "./guard.ts";
import { outboxPage } from "./page.ts";
import { readInput } from "./read-input.ts";
import { type Switch, switches } from "./switches.ts";

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const safetyHeaders = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  // Not "no-referrer": forms would then be posted with `Origin: null`.
  "Referrer-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** The outbox view and its switches: pages for people, the same facts as JSON for tests. */
export function createControl(state: SandboxState): Site {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(safetyHeaders)) c.header(name, value);
  });
  app.get("/", async (c) => c.html(await outboxPage(state)));
  app.get("/outbox.css", (c) => file(c, "outbox.css", "text/css"));
  app.get("/live.js", (c) => file(c, "live.js", "text/javascript"));
  // Every browser asks for it; a 404 would stand in the console as an error.
  app.get("/favicon.ico", (c) => c.body(null, 204));
  app.get("/uploads/:urn", (c) => {
    const upload = state.uploads.find(({ assetUrn }) => assetUrn === c.req.param("urn"));
    if (upload === undefined) return c.notFound();
    // Never shown in a page of the sandbox: it may be anything.
    const headers = {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": "attachment",
    };
    return c.body(upload.content, 200, headers);
  });
  for (const [path, facts] of Object.entries(factsByPath)) {
    app.get(path, (c) => c.json(facts(state)));
  }
  for (const [path, act] of Object.entries(switches)) {
    app.post(path, (c) => press(c, act, state));
  }
  return {
    fetch(request) {
      const refusal = refusalOf(request);
      return refusal === null ? app.fetch(request) : new Response(refusal, { status: 403 });
    },
  };
}

const factsByPath: Readonly<Record<string, (state: SandboxState) => object>> = {
  "/deliveries": ({ deliveries }) => deliveries,
  "/requests": ({ requests }) => requests,
  "/events": ({ events }) => events.all,
  "/inbox": ({ inbox }) => inbox.settings,
  "/acquaintance": ({ acquaintance }) => acquaintance.settings,
  "/faults": ({ faults }) => ({ waiting: faults.waiting, held: faults.held }),
  "/clock": ({ clock }) => ({ now: new Date(clock.now()).toISOString() }),
  "/counting": ({ messages }) => messages.counting,
  "/quota": ({ messages }) => sandboxAccounts.map((account) => quotaOf(account, messages)),
};

function quotaOf(
  account: (typeof sandboxAccounts)[number],
  messages: SandboxState["messages"],
): object {
  const used = messages.used(account.id);
  return { accountId: account.id, name: nameOf(account), used, limit: messages.limit };
}

async function press(c: Context, act: Switch, state: SandboxState): Promise<Response> {
  const input = await readInput(c.req.raw);
  if (input === null || !act(input, state)) return c.text("This was not understood.", 400);
  return input.from === "form" ? c.redirect("/", 303) : c.json({ ok: true });
}

function file(c: Context, name: string, type: string): Response {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return c.body(text, 200, { "Content-Type": `${type}; charset=utf-8` });
}
