import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Writable } from "node:stream";
import { getRequestListener, type HttpBindings, type Http2Bindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Certificate } from "./certificate.ts";
import { ConnectionCut, CutResponse } from "./faults/connection-cut.ts";
import { createOpenSockets, type OpenSockets } from "./open-sockets.ts";
import type { Site } from "./site.ts";

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
}

export function serveHttps(
  site: Site,
  { key, cert }: Certificate,
  { port = 0, http2 = true }: HttpsOptions = {},
): Promise<RunningServer> {
  const sockets = createOpenSockets();
  const listener = listenerFor(site, sockets);
  const server = http2
    ? createSecureServer({ key, cert, allowHTTP1: true }, listener)
    : createHttpsServer({ key, cert }, listener);
  return listen(server, sockets, port);
}

export function serveHttp(site: Site, port = 0): Promise<RunningServer> {
  const sockets = createOpenSockets();
  return listen(createHttpServer(listenerFor(site, sockets)), sockets, port);
}

type Connection = HttpBindings | Http2Bindings;

function listenerFor(site: Site, sockets: OpenSockets) {
  const answer = async (request: Request, connection: Connection) => {
    const cut = () => sockets.cut(connection.incoming.socket.remotePort);
    try {
      const response = await site.fetch(request);
      return response instanceof CutResponse ? breakOff(response, connection, cut) : response;
    } catch (error) {
      if (!(error instanceof ConnectionCut)) throw error;
      cut();
      return RESPONSE_ALREADY_SENT;
    }
  };
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  return (
    incoming: IncomingMessage | Http2ServerRequest,
    outgoing: ServerResponse | Http2ServerResponse,
  ) => void listener(incoming, outgoing);
}

/** Ends the connection once the first half has left this process. */
function breakOff(response: CutResponse, { outgoing }: Connection, cut: () => void): Response {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  const stream: Writable = outgoing;
  stream.write(response.firstHalf, cut);
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
