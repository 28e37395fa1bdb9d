import { type Context, Hono } from "hono";
import type { FaultTarget } from "../faults/fault.ts";
import { answerWithFault } from "../faults/answer-with-fault.ts";
import { ConnectionCut } from "../faults/connection-cut.ts";
import { accountQuota, accountStatus, listAccounts } from "./accounts-answers.ts";
import { type Answer, jsonAnswer, refusal } from "./answer.ts";
import { accountFor, callerOf } from "./caller.ts";
import { rateLimitHeaders } from "./daily-messages.ts";
import { withoutKeys } from "./keys.ts";
import type { ProfileDirectory } from "./profile-urn.ts";
import { answerSend, readSend } from "./send-message.ts";
import type { Site } from "../site.ts";
import type { SandboxState } from "./state.ts";

export interface ApiOptions {
  readonly state: SandboxState;
  /** Slugs that stand for a certain person; all others get a made-up one. */
  readonly directory?: ProfileDirectory;
}

type Endpoint = Exclude<FaultTarget, "any">;
type Headers = () => Readonly<Record<string, string>>;

const sendPath = "/linkedin/messaging/send";
const noHeaders: Headers = () => ({});

/**
 * ConnectSafely, without sockets: `fetch` answers a request as the service would. It rejects with
 * `ConnectionCut` where a fault ends the connection.
 */
export function createApi({ state, directory = () => null }: ApiOptions): Site {
  const app = new Hono();
  const reply = (endpoint: Endpoint, real: () => Answer, headers = noHeaders) => {
    const behaviour = state.faults.take(endpoint);
    const { clock, faults } = state;
    return answerWithFault({ clock, faults, behaviour, real, headers });
  };
  app.post(sendPath, async (c) => {
    const asked = await readSend(c.req.raw, state);
    const headers = () => rateLimitHeaders(state.messages, asked.accountId);
    return reply("send", () => answerSend(asked, state, directory), headers);
  });
  app.all(sendPath, (c) => notAllowed("POST", sendHeaders(c.req.raw, state)));
  for (const { path, endpoint, answer } of reads) {
    app.get(path, (c) => reply(endpoint, () => answer(c, state)));
    app.all(path, () => notAllowed("GET, HEAD"));
  }
  app.get("/health", () => answerNow(jsonAnswer(200, { status: "ok" })));
  app.all("/health", () => notAllowed("GET, HEAD"));
  app.notFound(() => answerNow(jsonAnswer(404, { error: "Not found" })));
  app.onError((error) => {
    if (error instanceof ConnectionCut) throw error;
    return answerNow(refusal(500, "Internal server error"));
  });
  return { fetch: (request) => noted(request, state, app) };
}

interface Read {
  readonly path: string;
  readonly endpoint: Endpoint;
  readonly answer: (c: Context, state: SandboxState) => Answer;
}

const reads: readonly Read[] = [
  {
    path: "/linkedin/accounts",
    endpoint: "accounts",
    answer: (c) => listAccounts(c.req.raw, c.req.query("q") ?? null),
  },
  {
    path: "/linkedin/account/status",
    endpoint: "status",
    answer: (c, state) => accountStatus(c.req.raw, c.req.query("accountId") ?? null, state),
  },
  {
    path: "/linkedin/account/:id/status",
    endpoint: "status",
    answer: (c, state) => accountStatus(c.req.raw, c.req.param("id") ?? "", state),
  },
  {
    path: "/linkedin/account/:id/quota",
    endpoint: "quota",
    answer: (c, state) => accountQuota(c.req.raw, c.req.param("id") ?? "", state),
  },
];

function answerNow({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers });
}

function notAllowed(allow: string, headers = noHeaders()): Response {
  return answerNow(jsonAnswer(405, { error: "Method not allowed" }, { Allow: allow, ...headers }));
}

/** For a request that is refused before its body is read: the count of the default account. */
function sendHeaders(request: Request, state: SandboxState) {
  const caller = callerOf(request);
  const accounts = caller.kind === "known" ? caller.accounts : [];
  return rateLimitHeaders(state.messages, accountFor(accounts, null, state)?.id ?? null);
}

async function noted(request: Request, state: SandboxState, app: Hono): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const seen = state.note({
    method: request.method,
    path: withoutKeys(pathname + search),
    headerNames: [...request.headers.keys()],
  });
  const response = await app.fetch(request);
  seen.status = response.status;
  return response;
}
