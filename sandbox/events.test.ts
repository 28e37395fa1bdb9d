import { connect as connectTcp, type Socket } from "node:net";
import { connect } from "node:http2";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aMessage } from "./api/ask-api.ts";
import { openHttp2 } from "./ask-http2.ts";
import { sendOf, sendOverSocket } from "./ask-socket.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

describe("what a test can wait for", () => {
  let sandbox: Sandbox;
  const kinds = () => sandbox.events().map(({ kind }) => kind);

  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterAll(() => sandbox.close());

  it("is every step of a send, from the connection to the answer that was read", async () => {
    const line = openHttp2(sandbox.httpsPort);
    const read = sandbox.waitFor("answer-read");
    await line.send(aMessage);
    const request = { request: 1, method: "POST", path: "/linkedin/messaging/send" };
    expect(await read).toMatchObject(request);
    const [connection] = sandbox.events();
    expect(connection).toMatchObject({ kind: "connection", host: "api.connectsafely.ai" });
    expect(sandbox.events().slice(1)).toMatchObject([
      { kind: "headers", ...request, connection: sandbox.requests()[0]?.connection },
      { kind: "body-complete", ...request, message: "Hello" },
      { kind: "delivered", ...request, delivery: 1, message: "Hello" },
      { kind: "answer-sent", ...request, status: 200 },
      { kind: "answer-read", ...request },
    ]);
    line.close();
  });

  it("is an event with certain fields", async () => {
    const post = sandbox.waitFor("answer-sent", { method: "POST" });
    const line = openHttp2(sandbox.httpsPort);
    await line.ask({ path: "/linkedin/accounts" });
    await line.send(aMessage);
    expect(await post).toMatchObject({ request: 2 });
    line.close();
  });

  it("ends with the answer that was sent over HTTP/1.1, where nothing tells of reading", async () => {
    await sendOverSocket(sandbox.httpsPort, aMessage);
    await expect.poll(kinds).toContain("answer-sent");
    expect(kinds()).not.toContain("answer-read");
  });

  it("is a client that leaves while its answer is kept back", async () => {
    sandbox.setFault("held");
    const line = openHttp2(sandbox.httpsPort);
    const taken = sandbox.waitFor("delivered");
    const left = sandbox.waitFor("client-left");
    const sent = expect(line.send(aMessage)).rejects.toThrow(/./);
    await taken;
    line.close();
    await sent;
    expect(await left).toMatchObject({ request: 1, method: "POST" });
    sandbox.release();
    expect(kinds()).not.toContain("answer-sent");
  });

  it("is a cut, and then no more of that request", async () => {
    sandbox.setFault("reset-in-answer");
    const line = openHttp2(sandbox.httpsPort);
    await expect(line.send(aMessage)).rejects.toThrow(/./);
    await line.ended;
    expect(sandbox.events().at(-1)).toMatchObject({ kind: "cut", request: 1, how: "reset" });
  });

  it("is no whole body where the client ended it only by leaving", async () => {
    const session = connect(`https://127.0.0.1:${sandbox.httpsPort}`, {
      rejectUnauthorized: false,
    });
    session.on("error", () => undefined);
    const { path, method = "", headers, body = "" } = sendOf(aMessage);
    const head = { ":authority": "api.connectsafely.ai", ":path": path, ":method": method };
    const stream = session.request({ ...head, ...headers });
    stream.on("error", () => undefined);
    const begun = sandbox.waitFor("headers");
    await new Promise((resolve) => stream.write(body, resolve));
    await begun;
    session.ping(() => session.destroy());
    await sandbox.waitFor("client-left");
    await expect.poll(() => sandbox.requests()[0]?.status).toBe(400);
    expect(sandbox.bodies()).toEqual([]);
    expect(sandbox.deliveries()).toEqual([]);
  });
});

describe("a connection that is not taken", () => {
  it.each([
    ["end-at-connection", "ended"],
    ["reset-at-connection", "ECONNRESET"],
  ] as const)("%s: the socket says %s", async (preset, how) => {
    const sandbox = await startSandbox();
    sandbox.setFault(preset);
    expect(await endOf(connectTcp(sandbox.httpsPort, "127.0.0.1"))).toBe(how);
    await sandbox.close();
  });
});

function endOf(socket: Socket): Promise<string> {
  socket.write("a word");
  socket.resume();
  return new Promise((resolve) => {
    socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
    socket.on("end", () => resolve("ended"));
  });
}
