import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Writable } from "node:stream";
import { getRequestListener, type HttpBindings, type Http2Bindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Certificate } from "./certificate.ts";
import { ConnectionCut, CutResponse } from "./faults/connection-cut.ts";
import type { Site } from "./site.ts";

/** Serves on 127.0.0.1 only. `close` ends open connections at once. */
export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `port` 0 takes any free one. */
export function serveHttps(site: Site, certificate: Certificate, port = 0): Promise<RunningServer> {
  const { key, cert } = certificate;
  return listen(createHttpsServer({ key, cert }, listenerFor(site)), port);
}

export function serveHttp(site: Site, port = 0): Promise<RunningServer> {
  return listen(createHttpServer(listenerFor(site)), port);
}

type Connection = HttpBindings | Http2Bindings;

function listenerFor(site: Site) {
  const answer = async (request: Request, connection: Connection) => {
    try {
      const response = await site.fetch(request);
      if (!(response instanceof CutResponse)) return response;
      return breakOff(response, connection);
    } catch (error) {
      if (!(error instanceof ConnectionCut)) throw error;
      connection.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  return (incoming: IncomingMessage, outgoing: ServerResponse) => void listener(incoming, outgoing);
}

/** Ends the connection once the first half has left this process. */
function breakOff(response: CutResponse, { incoming, outgoing }: Connection): Response {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  const stream: Writable = outgoing;
  stream.write(response.firstHalf, () => incoming.socket.destroy());
  return RESPONSE_ALREADY_SENT;
}

async function listen(server: Server, port: number): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    return closed;
  };
  return { port: portOf(server.address()), close };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("not a TCP server");
  return address.port;
}
