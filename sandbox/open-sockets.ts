import type { Socket } from "node:net";

/** The TCP connections of one server. */
export interface OpenSockets {
  add(socket: Socket): void;
  /** Ends the one from this port of the client, and with it every stream it carries. */
  cut(remotePort: number | undefined): void;
  cutAll(): void;
}

/**
 * Found by the client's port, because a request over HTTP/2 does not give its connection away:
 * ending what it calls its socket would end the one stream, and ending the session says goodbye
 * first (GOAWAY), which a network that breaks does not.
 */
export function createOpenSockets(): OpenSockets {
  const sockets = new Map<number, Socket>();
  return {
    add(socket) {
      const { remotePort } = socket;
      if (remotePort === undefined) return;
      sockets.set(remotePort, socket);
      socket.on("close", () => sockets.delete(remotePort));
    },
    cut: (remotePort) => void sockets.get(remotePort ?? 0)?.destroy(),
    cutAll() {
      for (const socket of sockets.values()) socket.destroy();
    },
  };
}
