import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Writable } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Connection, endAs, type OverHttp2, overHttp2, whenRead } from "./end-as.ts";
import type { Certificate } from "./certificate.ts";
import { type FaultProxy, type ProxySetup, startFaultProxy } from "./fault-proxy.ts";
import { ConnectionCut, CutResponse } from "./faults/connection-cut.ts";
import type { CutManner } from "./faults/fault.ts";
import { createOpenSockets, type OpenSockets } from "./open-sockets.ts";
import type { Site } from "./site.ts";
import { type Witness, watchAnswer } from "./watch-answer.ts";

/** Serves on 127.0.0.1 only. `close` ends open connections at once. */
export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

interface HttpsOptions {
  /** 0 takes any free one. */
  readonly port?: number;
  /** Offers HTTP/2 beside HTTP/1.1; a browser takes it. */
  readonly http2?: boolean;
  readonly meet: ProxySetup["meet"];
  /** Hears what becomes of each answer. */
  readonly witness: Witness;
}

/** Behind a proxy that can end connections as networks do. */
export async function serveHttps(
  site: Site,
  { key, cert }: Certificate,
  { port = 0, http2 = true, meet, witness }: HttpsOptions,
): Promise<RunningServer> {
  const sockets = createOpenSockets();
  const line: Line = { sockets, proxy: null };
  const listener = listenerFor(site, line, witness);
  const server = http2
    ? createSecureServer({ key, cert, allowHTTP1: true }, listener)
    : createHttpsServer({ key, cert }, listener);
  const behind = await listen(server, sockets, 0);
  const proxy = await startFaultProxy({ port, serverPort: behind.port, meet }).catch(
    async (error: unknown) => {
      await behind.close();
      throw error;
    },
  );
  line.proxy = proxy;
  const close = async () => {
    await Promise.all([proxy.close(), behind.close()]);
  };
  return { port: proxy.port, close };
}

export function serveHttp(site: Site, port = 0): Promise<RunningServer> {
  const sockets = createOpenSockets();
  return listen(createHttpServer(listenerFor(site, { sockets, proxy: null })), sockets, port);
}

/** The way from a client to the server. */
interface Line {
  readonly sockets: OpenSockets;
  proxy: FaultProxy | null;
}

function listenerFor(site: Site, line: Line, witness: Witness | null = null) {
  const answer = async (request: Request, connection: Connection) => {
    const port = connection.incoming.socket.remotePort;
    const over = overHttp2(connection);
    const answering = site.fetch(request, line.proxy?.connectionFrom(port) ?? null);
    const unwatch = witness === null ? null : watchAnswer(request, connection, over, witness);
    const cut = (how: CutManner) => {
      unwatch?.();
      witness?.cut(request, how);
      endAs(how, over, (end) => {
        line.proxy?.endAs(port, end);
        line.sockets.cut(port);
      });
    };
    try {
      const response = await answering;
      return response instanceof CutResponse ? breakOff(response, connection, over, cut) : response;
    } catch (error) {
      if (!(error instanceof ConnectionCut)) throw error;
      cut(error.how);
      return RESPONSE_ALREADY_SENT;
    }
  };
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  return (
    incoming: IncomingMessage | Http2ServerRequest,
    outgoing: ServerResponse | Http2ServerResponse,
  ) => void listener(incoming, outgoing);
}

/** Ends the connection once the client has, or over HTTP/1.1 was sent, the part of the answer. */
function breakOff(
  response: CutResponse,
  { incoming, outgoing }: Connection,
  over: OverHttp2 | null,
  cut: (how: CutManner) => void,
): Response {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  if ("flushHeaders" in outgoing) outgoing.flushHeaders();
  const stream: Writable = outgoing;
  if (response.whole) stream.end(response.part);
  else if (response.part.length > 0) stream.write(response.part);
  const done = () => cut(response.how);
  if (over === null) incoming.socket.write("", done);
  else whenRead(over.session, done);
  return RESPONSE_ALREADY_SENT;
}

async function listen(server: Server, sockets: OpenSockets, port: number): Promise<RunningServer> {
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    sockets.cutAll();
    return closed;
  };
  return { port: portOf(server.address()), close };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("not a TCP server");
  return address.port;
}
