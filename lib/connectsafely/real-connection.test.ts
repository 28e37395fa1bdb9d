import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import { baseUrl, request, type Fetch } from "./request";

const success = JSON.stringify({ success: true });
const servers: Server[] = [];
const late = new DOMException("too late", "TimeoutError");

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Strike = "never" | "before the answer" | "in its body";

/** Sends once to a server that answers so; the time limit strikes when it is told to. */
async function send(answer: RequestListener, strike: Strike = "never") {
  const limit = new AbortController();
  vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    return milliseconds === 90_000 ? limit.signal : soon();
  });
  const asked: string[] = [];
  const { promise: isClosed, resolve: closed } = Promise.withResolvers<void>();
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? "");
    outgoing.on("close", () => closed());
    answer(incoming, outgoing);
    if (strike === "before the answer") limit.abort(late);
  });
  const origin = await listening(server);
  const local: Fetch = async (url, init) => {
    // oxlint-disable-next-line eslint/no-restricted-globals -- the real one is what is tested here
    const response = await fetch(url.replace(baseUrl, origin), init);
    if (strike === "in its body") limit.abort(late);
    return response;
  };
  const key = createSecret("made-up-key");
  const service = { fetch: local, now: () => 0, key, line: lineOver("h2") };
  const call = { kind: "send", path: "/messaging/send", body: { message: "Hello" } } as const;
  return { exchange: await request(service, call), asked, isClosed };
}

/** In place of the quiet second. */
function soon(): AbortSignal {
  const quiet = new AbortController();
  queueMicrotask(() => quiet.abort());
  return quiet.signal;
}

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

describe("over a real connection, the answer to a send", () => {
  it("has its time with the body included", async () => {
    const { exchange, asked } = await send(
      (_, answer) => answer.write('{"success":tr'),
      "in its body",
    );
    expect(exchange).toMatchObject({ kind: "answer", status: 200, body: { kind: "timed-out" } });
    expect(asked).toEqual(["/messaging/send"]);
  });

  it("that never begins has timed out, and nobody waits any longer", async () => {
    const { exchange, asked, isClosed } = await send(() => {}, "before the answer");
    expect(exchange).toEqual({ kind: "error", error: "timed-out" });
    expect(asked).toHaveLength(1);
    await isClosed;
  });

  it("is whole although the connection stays open, which is then closed by us", async () => {
    const { exchange, isClosed } = await send((_, answer) => answer.write(success));
    expect(exchange).toMatchObject({ body: { kind: "json", value: { success: true } } });
    await isClosed;
  });

  it("is cut where the connection ends inside it, and is not asked for again", async () => {
    const { exchange, asked } = await send((_, answer) => {
      answer.writeHead(200, { "Content-Length": "100" });
      answer.write('{"success":', () => answer.destroy());
    });
    expect(exchange).toMatchObject({ body: { kind: "cut" } });
    expect(asked).toHaveLength(1);
  });

  it("is cut where the connection ends before it, and is not asked for again", async () => {
    const { exchange, asked } = await send((incoming) => incoming.socket.destroy());
    expect(exchange).toEqual({ kind: "error", error: "cut" });
    expect(asked).toHaveLength(1);
  });

  it("is read no further than its limit, however much is packed into few bytes", async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, " "));
    const { exchange, isClosed } = await send((_, answer) => {
      answer.writeHead(200, { "Content-Encoding": "gzip" });
      answer.write(bomb);
    });
    expect(exchange).toMatchObject({ body: { kind: "too-large" } });
    await isClosed;
  });

  it.each([301, 302, 303, 307, 308])("does not lead elsewhere by a %i", async (status) => {
    const { exchange, asked } = await send((_, answer) => {
      answer.writeHead(status, { Location: "/elsewhere" }).end(success);
    });
    expect(exchange).toEqual({ kind: "redirect" });
    expect(asked).toEqual(["/messaging/send"]);
  });
});
