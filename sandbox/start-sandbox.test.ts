import { createHash } from "node:crypto";
import { connect } from "node:tls";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aMember, aMessage } from "./api/ask-api.ts";
import { sandboxKey } from "./api/keys.ts";
import { longestBody } from "./api/read-body.ts";
import { askSocket, sendOverSocket } from "./ask-socket.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

describe("a running sandbox", () => {
  let sandbox: Sandbox;
  const send = (body: unknown) => sendOverSocket(sandbox.httpsPort, body);

  beforeAll(async () => {
    sandbox = await startSandbox({ now: () => Date.parse("2026-03-04T05:06:07Z") });
  });
  beforeEach(() => sandbox.reset());
  afterAll(() => sandbox.close());

  it("delivers what arrives over a real connection, byte for byte", async () => {
    const message = "Grüße 👩🏽‍🚀\r\n\ttab عربي \u0000\n"
      .repeat(400)
      .slice(0, 8_000)
      .toWellFormed();
    const answer = await send({ ...aMessage, message });
    expect(answer.status).toBe(200);
    expect(answer.headers["x-ratelimit-remaining"]).toBe("149");
    expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(answer.body)));
    const [delivery] = sandbox.deliveries();
    expect(Buffer.from(delivery?.message ?? "").equals(Buffer.from(message))).toBe(true);
  });

  it("knows the person behind the slug of a LinkedIn page", async () => {
    await send({ recipientProfileId: "ada-brandt", message: "Hello" });
    expect(sandbox.deliveries()[0]?.recipientProfileUrn).toBe(aMember);
  });

  it("tells the hosts apart and refuses a foreign one", async () => {
    const page = await askSocket(sandbox.httpsPort, { host: "www.linkedin.com", path: "/feed/" });
    expect(page.headers["content-type"]).toContain("text/html");
    const german = await askSocket(sandbox.httpsPort, { host: "de.linkedin.com", path: "/feed/" });
    expect(german.body).toBe(page.body);
    const health = await askSocket(sandbox.httpsPort, { path: "/health" });
    expect(JSON.parse(health.body)).toEqual({ status: "ok" });
    for (const host of ["example.com", "www.linkedin.com.example.com"]) {
      expect((await askSocket(sandbox.httpsPort, { host, path: "/health" })).status).toBe(421);
    }
  });

  it.each([
    ["cut-before", 0],
    ["cut-after", 1],
    ["cut-in-answer", 1],
  ] as const)("%s: the connection ends and %i message was taken", async (preset, taken) => {
    sandbox.setFault(preset);
    await expect(send(aMessage)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(sandbox.deliveries()).toHaveLength(taken);
    expect((await send(aMessage)).status).toBe(200);
    expect(sandbox.deliveries()).toHaveLength(taken + 1);
  });

  it("holds an answer until it is released", async () => {
    sandbox.setFault("held");
    const answer = send(aMessage);
    await expect.poll(() => sandbox.held()).toBe(1);
    expect(sandbox.requests()).toMatchObject([{ status: null }]);
    expect(sandbox.release()).toBe(1);
    expect((await answer).status).toBe(200);
  });

  it("answers a body that is too large", async () => {
    const answer = await send({ ...aMessage, message: "x".repeat(longestBody) });
    expect(answer.status).toBe(413);
    expect(sandbox.deliveries()).toEqual([]);
  });

  it("takes no message whose bytes did not all arrive", async () => {
    const socket = connect({ port: sandbox.httpsPort, rejectUnauthorized: false });
    const head = [
      "POST /linkedin/messaging/send HTTP/1.1",
      "Host: api.connectsafely.ai",
      `Authorization: Bearer ${sandboxKey}`,
      "Content-Type: application/json",
      "Content-Length: 5000",
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n${JSON.stringify(aMessage)}`);
    await expect.poll(() => sandbox.requests().length).toBe(1);
    socket.destroy();
    await expect.poll(() => sandbox.requests()[0]?.status).toBe(400);
    expect(sandbox.deliveries()).toEqual([]);
  });

  it("goes on after bytes that are no request", async () => {
    const socket = connect({ port: sandbox.httpsPort, rejectUnauthorized: false });
    const ended = new Promise((resolve) => socket.on("close", resolve));
    socket.end("\u0000\u0001 nonsense\r\n\r\n").resume();
    await ended;
    expect((await send(aMessage)).status).toBe(200);
  });

  it("notes the names of the headers and never the key", async () => {
    await send(aMessage);
    const [request] = sandbox.requests();
    expect(request?.headerNames).toContain("authorization");
    expect(JSON.stringify(sandbox.requests())).not.toContain(sandboxKey);
  });

  it("names the key of its certificate as Chromium wants it", async () => {
    const socket = connect({ port: sandbox.httpsPort, rejectUnauthorized: false });
    await new Promise((resolve) => socket.on("secureConnect", resolve));
    const der = socket.getPeerX509Certificate()?.publicKey.export({ type: "spki", format: "der" });
    socket.destroy();
    const hash = createHash("sha256")
      .update(der ?? "")
      .digest("base64");
    expect(sandbox.spkiHash).toBe(hash);
  });

  it("leads only its own hosts to itself and all others nowhere", () => {
    const { httpsPort, hostRules } = sandbox;
    expect(hostRules.split(", ")).toEqual([
      `MAP api.connectsafely.ai:443 127.0.0.1:${httpsPort}`,
      `MAP *.linkedin.com:443 127.0.0.1:${httpsPort}`,
      `MAP linkedin.com:443 127.0.0.1:${httpsPort}`,
      "MAP * ~NOTFOUND",
      "EXCLUDE 127.0.0.1",
      "EXCLUDE localhost",
    ]);
  });
});

describe("stopping the sandbox", () => {
  it("ends connections that still wait", async () => {
    const sandbox = await startSandbox();
    sandbox.setFault({ preset: "held" });
    const answer = sendOverSocket(sandbox.httpsPort, aMessage);
    const cut = expect(answer).rejects.toMatchObject({ code: "ECONNRESET" });
    await expect.poll(() => sandbox.held()).toBe(1);
    await sandbox.close();
    await cut;
  });

  it("leaves nothing running when one of its ports is taken", async () => {
    const first = await startSandbox();
    const controlPort = Number(new URL(first.controlUrl).port);
    await expect(startSandbox({ controlPort })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await first.close();
  });
});
