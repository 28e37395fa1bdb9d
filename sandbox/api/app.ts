import { Hono } from "hono";
import type { Behaviour, Endpoint } from "../faults/fault.ts";
import { answerWithFault } from "../faults/answer-with-fault.ts";
import { ConnectionCut } from "../faults/connection-cut.ts";
import { stopRequest } from "../faults/stop-request.ts";
import type { Site } from "../site.ts";
import { type Answer, jsonAnswer, refusal } from "./answer.ts";
import { askedByPost } from "./asked-by-post.ts";
import { accountFor, callerOf } from "./caller.ts";
import { rateLimitHeaders } from "./daily-messages.ts";
import { withoutKeys } from "./keys.ts";
import type { ProfileDirectory } from "./profile-urn.ts";
import { readJsonObject } from "./read-body.ts";
import { reads } from "./reads.ts";
import { recallMessage, recallPath } from "./recall-message.ts";
import type { SendRoute } from "./retirement.ts";
import { type PreparedSend, readConversationSend } from "./send-conversation.ts";
import { answerSend, readSend } from "./send-message.ts";
import { readBytes, uploadAttachment, uploadPath } from "./upload-attachment.ts";
import type { SandboxState, SeenRequest } from "./state.ts";

export interface ApiOptions {
  readonly state: SandboxState;
  /** Slugs that stand for a certain person; all others get a made-up one. */
  readonly directory?: ProfileDirectory;
}

type Headers = () => Readonly<Record<string, string>>;

const noHeaders: Headers = () => ({});

/**
 * ConnectSafely, without sockets: `fetch` answers a request as the service would. It rejects with
 * `ConnectionCut` where a fault ends the connection.
 */
export function createApi({ state, directory = () => null }: ApiOptions): Site {
  const app = new Hono();
  const reply = (behaviour: Behaviour | null, real: () => Answer, headers = noHeaders) => {
    const { clock, faults } = state;
    return answerWithFault({ clock, faults, behaviour, real, headers });
  };
  app.use("/linkedin/*", async (c, next) => {
    const tooMany = await state.perMinute.refuse(c.req.raw);
    return tooMany === null ? next() : answerNow(tooMany);
  });
  for (const { route, endpoint, read, headersOf } of sends) {
    app.post(`/linkedin/${route}`, async (c) => {
      const behaviour = await begin(endpoint, state);
      const asked = await read(c.req.raw, state, directory);
      const seen = state.seen(c.req.raw);
      noteBody(asked, seen, state);
      await stopRequest("at-body", behaviour, state.faults);
      const gone = state.retirement.of(route);
      if (gone !== null) return answerNow({ status: gone, headers: {}, body: "Gone" });
      const headers = () => headersOf(rateLimitHeaders(state.messages, asked.accountId));
      return reply(behaviour, () => deliver(asked, seen, state), headers);
    });
    app.all(`/linkedin/${route}`, (c) => notAllowed("POST", sendHeaders(c.req.raw, state)));
  }
  app.delete(recallPath, async (c) => {
    const behaviour = await begin("recall", state);
    const { conversationUrn: conversation, messageUrn: message } = c.req.param();
    return reply(behaviour, () => recallMessage(c.req.raw, { conversation, message }, state));
  });
  app.all(recallPath, () => notAllowed("DELETE"));
  app.post(uploadPath, async (c) => {
    const behaviour = await begin("upload", state);
    const content = await readBytes(c.req.raw);
    await stopRequest("at-body", behaviour, state.faults);
    return reply(behaviour, () => uploadAttachment(c.req.raw, content, state));
  });
  app.all(uploadPath, () => notAllowed("POST"));
  for (const { path, endpoint, answer } of reads) {
    app.get(path, async (c) => {
      const behaviour = await begin(endpoint, state);
      return reply(behaviour, () => answer(c, { state, directory }));
    });
    app.all(path, () => notAllowed("GET, HEAD"));
  }
  for (const { path, endpoint, answer } of askedByPost) {
    app.post(path, async (c) => {
      const behaviour = await begin(endpoint, state);
      const body = await readJsonObject(c.req.raw);
      return reply(behaviour, () => answer(c.req.raw, body, { state, directory }));
    });
    app.all(path, () => notAllowed("POST"));
  }
  app.get("/health", () => answerNow(jsonAnswer(200, { status: "ok" })));
  app.all("/health", () => notAllowed("GET, HEAD"));
  app.notFound(() => answerNow(jsonAnswer(404, { error: "Not found" })));
  app.onError((error) => {
    if (error instanceof ConnectionCut) throw error;
    return answerNow(refusal(500, "Internal server error"));
  });
  return { fetch: (request, connection = null) => noted(request, connection, state, app) };
}

interface Send {
  readonly route: SendRoute;
  readonly endpoint: Endpoint;
  readonly read: (
    request: Request,
    state: SandboxState,
    directory: ProfileDirectory,
  ) => Promise<PreparedSend>;
  readonly headersOf: (headers: ReturnType<Headers>) => ReturnType<Headers>;
}

const sends: readonly Send[] = [
  {
    route: "messaging/send",
    endpoint: "send",
    async read(request, state, directory) {
      const asked = await readSend(request, state);
      return { ...asked, answer: () => answerSend(asked, state, directory) };
    },
    headersOf: (headers) => headers,
  },
  {
    route: "conversations/send",
    endpoint: "conversations-send",
    read: readConversationSend,
    // Not listed for this endpoint (reference connectsafely-api 3.4).
    headersOf: ({ "X-RateLimit-Used": _used, ...headers }) => headers,
  },
];

async function begin(endpoint: Endpoint, { faults }: SandboxState): Promise<Behaviour | null> {
  const behaviour = faults.take(endpoint);
  await stopRequest("at-headers", behaviour, faults);
  return behaviour;
}

function noteBody(
  { body }: PreparedSend,
  seen: SeenRequest | null,
  { events }: SandboxState,
): void {
  if (body === null || seen === null) return;
  seen.isWhole = true;
  seen.message = body.message;
  events.add("body-complete", { ...nameOfRequest(seen), message: body.message });
}

function deliver(asked: PreparedSend, seen: SeenRequest | null, state: SandboxState): Answer {
  const before = state.deliveries.length;
  const answer = asked.answer();
  const delivery = state.deliveries[before];
  if (delivery !== undefined && seen !== null) {
    const { number, message } = delivery;
    state.events.add("delivered", { ...nameOfRequest(seen), delivery: number, message });
  }
  return answer;
}

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

async function noted(
  request: Request,
  connection: number | null,
  state: SandboxState,
  app: Hono,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const seen = state.note(request, {
    method: request.method,
    path: withoutKeys(pathname + search),
    headerNames: [...request.headers.keys()],
    connection,
  });
  state.events.add("headers", { ...nameOfRequest(seen), connection });
  const response = await app.fetch(request);
  seen.status = response.status;
  return response;
}

/** How events name a request. */
export function nameOfRequest({ number, method, path }: SeenRequest) {
  return { request: number, method, path };
}
