import { connect } from "node:tls";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aMessage } from "./api/ask-api.ts";
import { type Http2Line, openHttp2 } from "./ask-http2.ts";
import { sendOverSocket } from "./ask-socket.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

/** What a client that speaks both, as Chromium does, gets to speak. */
async function negotiated(port: number): Promise<string | false | null> {
  const ALPNProtocols = ["h2", "http/1.1"];
  const socket = connect({ port, rejectUnauthorized: false, ALPNProtocols });
  await new Promise((resolve) => socket.on("secureConnect", resolve));
  socket.destroy();
  return socket.alpnProtocol;
}

describe("the sandbox over HTTP/2", () => {
  let sandbox: Sandbox;
  let line: Http2Line;

  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => {
    sandbox.reset();
    line = openHttp2(sandbox.httpsPort);
  });
  afterEach(() => line.close());
  afterAll(() => sandbox.close());

  it("is what a browser gets, and HTTP/1.1 is there beside it", async () => {
    expect(await negotiated(sandbox.httpsPort)).toBe("h2");
    expect((await sendOverSocket(sandbox.httpsPort, aMessage)).status).toBe(200);
    expect((await line.send(aMessage)).status).toBe(200);
    expect(sandbox.deliveries()).toHaveLength(2);
  });

  it("tells the hosts apart and refuses a foreign one", async () => {
    const page = await line.ask({ host: "www.linkedin.com", path: "/feed/" });
    expect(page.headers["content-type"]).toContain("text/html");
    expect((await line.ask({ path: "/health" })).body).toBe('{"status":"ok"}');
    expect((await line.ask({ host: "example.com", path: "/health" })).status).toBe(421);
  });

  it.each([
    ["cut-before", 0],
    ["cut-after", 1],
    ["cut-in-answer", 1],
  ] as const)(
    "%s: the connection ends without a goodbye, also for a request beside it, and %i message was taken",
    async (preset, taken) => {
      expect((await line.ask({ path: "/health" })).status).toBe(200);
      sandbox.setFault({ on: "accounts", preset: "held" });
      const beside = expect(line.ask({ path: "/linkedin/accounts" })).rejects.toThrow(/./);
      await expect.poll(() => sandbox.held()).toBe(1);
      sandbox.setFault(preset);
      await expect(line.send(aMessage)).rejects.toThrow(/./);
      await beside;
      expect(await line.ended).toEqual({ goodbye: false, reset: false });
      expect(sandbox.deliveries()).toHaveLength(taken);
    },
  );

  it("sends the first half of an answer that it cuts", async () => {
    sandbox.setFault("cut-in-answer");
    const heard: string[] = [];
    await expect(line.send(aMessage, (text) => heard.push(text))).rejects.toThrow(/./);
    expect(heard.join("")).toMatch(/^\{"success":true/);
  });

  it("answers with a huge body", async () => {
    sandbox.setFault("huge");
    expect((await line.send(aMessage)).body).toHaveLength(64 * 2 ** 20);
  });

  it("never ends an answer that is to stay open, while others beside it do end", async () => {
    sandbox.setFault("kept-open");
    let heard = "";
    const open = line.send(aMessage, (text) => (heard += text)).then(() => "ended");
    await expect.poll(() => heard).toMatch(/^\{"success":true.*\}$/);
    const beside = line.ask({ path: "/health" }).then(() => "open");
    expect(await Promise.race([open, beside])).toBe("open");
  });
});

describe("a sandbox that was told to do without HTTP/2", () => {
  it("speaks HTTP/1.1 with everybody", async () => {
    const sandbox = await startSandbox({ http2: false });
    expect(await negotiated(sandbox.httpsPort)).toBe("http/1.1");
    expect((await sendOverSocket(sandbox.httpsPort, aMessage)).status).toBe(200);
    await sandbox.close();
  });
});

describe("stopping the sandbox", () => {
  it("ends HTTP/2 connections that still wait", async () => {
    const sandbox = await startSandbox();
    const line = openHttp2(sandbox.httpsPort);
    sandbox.setFault("held");
    const cut = expect(line.send(aMessage)).rejects.toThrow(/./);
    await expect.poll(() => sandbox.held()).toBe(1);
    await sandbox.close();
    await cut;
  });
});
