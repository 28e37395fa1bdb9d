import { connect, createServer, type Server, type Socket } from "node:net";
import type { CutManner } from "./faults/fault.ts";
import { readServerName } from "./read-server-name.ts";

/** A connection of a client, as the proxy takes it. */
export interface Arrival {
  readonly connection: number;
  /** The host that the client says it wants; null when it says nothing of the kind. */
  readonly host: string | null;
}

export interface ProxySetup {
  /** 0 takes any free one. */
  readonly port: number;
  readonly serverPort: number;
  /** Decides at its own pace whether the connection goes on, and how it ends otherwise. */
  readonly meet: (arrival: Arrival) => Promise<SocketEnd | null>;
}

/** What a socket can do; the rest is the business of HTTP/2. */
export type SocketEnd = Extract<CutManner, "end" | "reset">;

/**
 * TCP in front of the server, because Node lets nobody touch the socket below HTTP/2: here it can be
 * reset, and whatever the server had written before arrives first, as from a peer that dies.
 */
export interface FaultProxy {
  readonly port: number;
  /** The client's connection that reaches the server from this port. */
  connectionFrom(port: number | undefined): number | null;
  /** How the client's side ends when the server's side does; it is a plain end unless told. */
  endAs(port: number | undefined, how: SocketEnd): void;
  close(): Promise<void>;
}

interface Joined {
  readonly connection: number;
  end: SocketEnd;
}

export async function startFaultProxy(setup: ProxySetup): Promise<FaultProxy> {
  const joined = new Map<number, Joined>();
  const clients = new Set<Socket>();
  let connections = 0;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    clients.add(client.on("error", () => undefined));
    client.on("close", () => clients.delete(client));
    connections += 1;
    void take(client, connections, setup, joined);
  });
  await listen(server, setup.port);
  return {
    port: portOf(server),
    connectionFrom: (port) => joined.get(port ?? 0)?.connection ?? null,
    endAs(port, how) {
      const entry = joined.get(port ?? 0);
      if (entry !== undefined) entry.end = how;
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const client of clients) client.destroy();
      return closed;
    },
  };
}

async function take(
  client: Socket,
  connection: number,
  { serverPort, meet }: ProxySetup,
  joined: Map<number, Joined>,
): Promise<void> {
  const host = await readServerName(client);
  const end = await meet({ connection, host });
  if (client.destroyed) return;
  if (end === null) join(client, connection, serverPort, joined);
  else finish(client, end);
}

function join(
  client: Socket,
  connection: number,
  serverPort: number,
  joined: Map<number, Joined>,
): void {
  const entry: Joined = { connection, end: "end" };
  const server = connect({ port: serverPort, host: "127.0.0.1", noDelay: true }, () => {
    const { localPort = 0 } = server;
    joined.set(localPort, entry);
    server.on("close", () => joined.delete(localPort));
    client.pipe(server);
    server.pipe(client, { end: false });
  });
  server.on("error", () => undefined);
  server.on("close", () => finish(client, entry.end));
  // No browser ends one direction only; a server that has said goodbye waits for ever here.
  client.on("end", () => server.destroySoon());
  client.on("close", () => server.destroy());
}

/** Once everything written before has left. */
function finish(client: Socket, how: SocketEnd): void {
  client.unpipe();
  client.resume();
  if (how === "end") client.end();
  else client.write("", () => client.resetAndDestroy());
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not a TCP server");
  return address.port;
}
