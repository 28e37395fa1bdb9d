import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aMessage } from "./api/ask-api.ts";
import { type Http2Line, openHttp2 } from "./ask-http2.ts";
import { sendOverSocket } from "./ask-socket.ts";
import type { PresetName } from "./faults/parse-fault.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

const torn = { goodbye: false, reset: true };
const ended = { goodbye: false, reset: false };
const saidGoodbye = { goodbye: true, reset: false };

describe("a connection that a fault ends", () => {
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

  const inUse = async () => expect((await line.ask({ path: "/health" })).status).toBe(200);

  it.each<[PresetName, object, number, number]>([
    ["end-at-headers", ended, 0, 0],
    ["reset-at-headers", torn, 0, 0],
    ["cut-before", ended, 1, 0],
    ["reset-before", torn, 1, 0],
    ["cut-after", ended, 1, 1],
    ["reset", torn, 1, 1],
    ["goaway", saidGoodbye, 1, 1],
    ["goaway-unprocessed", saidGoodbye, 1, 1],
    ["goaway-unprocessed-before", saidGoodbye, 1, 0],
    ["end-after-headers", ended, 1, 1],
    ["reset-after-headers", torn, 1, 1],
    ["cut-in-answer", ended, 1, 1],
    ["reset-in-answer", torn, 1, 1],
  ])("%s: %j, with %i whole body and %i message taken", async (preset, end, bodies, taken) => {
    await inUse();
    sandbox.setFault(preset);
    await expect(line.send(aMessage)).rejects.toThrow(/cut/);
    expect(await line.ended).toEqual(end);
    expect(sandbox.bodies("Hello")).toHaveLength(bodies);
    expect(sandbox.deliveries()).toHaveLength(taken);
  });

  it.each<[PresetName, string, number]>([
    ["refused-stream", "cut 7", 1],
    ["refused-stream-before", "cut 7", 0],
    ["cancelled-stream", "cut 8", 1],
    ["failed-stream", "cut 2", 1],
    ["failed-in-answer", "cut 2", 1],
  ])("%s leaves the connection and says %s, with %i message taken", async (preset, how, taken) => {
    sandbox.setFault(preset);
    await expect(line.send(aMessage)).rejects.toThrow(how);
    await inUse();
    expect(sandbox.bodies()).toHaveLength(1);
    expect(sandbox.deliveries()).toHaveLength(taken);
  });

  it.each<[PresetName, object]>([
    ["end-after-answer", ended],
    ["reset-after-answer", torn],
    ["goaway-after-answer", saidGoodbye],
  ])("%s lets the whole answer arrive first", async (preset, end) => {
    sandbox.setFault(preset);
    const answer = await line.send(aMessage);
    expect(JSON.parse(answer.body)).toMatchObject({ success: true });
    expect(await line.ended).toEqual(end);
  });

  it.each<PresetName>(["end-at-connection", "reset-at-connection"])(
    "%s ends the next one before anything can be asked",
    async (preset) => {
      await inUse();
      sandbox.setFault(preset);
      await inUse();
      const next = openHttp2(sandbox.httpsPort);
      await expect(next.send(aMessage)).rejects.toThrow(/./);
      expect(sandbox.requests().filter(({ method }) => method === "POST")).toEqual([]);
      expect((await line.send(aMessage)).status).toBe(200);
    },
  );

  it.each<[PresetName, number, number]>([
    ["held-at-connection", 0, 0],
    ["held-at-headers", 0, 0],
    ["held-at-body", 1, 0],
    ["held", 1, 1],
    ["held-in-answer", 1, 1],
  ])(
    "%s waits with %i whole body and %i message taken, until it is let go",
    async (preset, bodies, taken) => {
      await inUse();
      sandbox.setFault(preset);
      const sent = openHttp2(sandbox.httpsPort);
      const answer = sent.send(aMessage);
      await expect.poll(() => sandbox.held()).toBe(1);
      expect(sandbox.bodies()).toHaveLength(bodies);
      expect(sandbox.deliveries()).toHaveLength(taken);
      expect(sandbox.release()).toBe(1);
      expect((await answer).status).toBe(200);
      sent.close();
    },
  );

  it("reset-late tears it a while after the message was taken", async () => {
    sandbox.setFault({ preset: "reset-late", delayMs: 30 });
    const taken = sandbox.waitFor("delivered");
    const sent = line.send(aMessage);
    await taken;
    expect(sandbox.events().map(({ kind }) => kind)).not.toContain("cut");
    await expect(sent).rejects.toThrow(/cut/);
  });

  it("dripped sends the answer piece by piece", async () => {
    sandbox.setFault({ dripMs: 5 });
    const heard: string[] = [];
    const answer = await line.send(aMessage, (text) => heard.push(text));
    expect(JSON.parse(answer.body)).toMatchObject({ success: true });
    expect(heard).toHaveLength(8);
  });

  it.each<[PresetName, number, number]>([
    ["misdirected", 421, 1],
    ["misdirected-before", 421, 0],
    ["request-timeout", 408, 1],
    ["too-early", 425, 1],
    ["redirect-303", 303, 0],
    ["redirect-elsewhere-308", 308, 0],
  ])("%s is answered with %i and has taken %i", async (preset, status, taken) => {
    sandbox.setFault(preset);
    expect((await line.send(aMessage)).status).toBe(status);
    expect(sandbox.deliveries()).toHaveLength(taken);
  });

  it.each<[PresetName, number]>([
    ["reset", 1],
    ["goaway", 1],
    ["refused-stream-before", 0],
  ])("%s ends a connection over HTTP/1.1 too", async (preset, taken) => {
    sandbox.setFault(preset);
    await expect(sendOverSocket(sandbox.httpsPort, aMessage)).rejects.toThrow(/./);
    expect(sandbox.deliveries()).toHaveLength(taken);
  });

  it("counts a body for every time it arrives, whatever became of the first", async () => {
    sandbox.setFault("reset-before");
    await expect(line.send(aMessage)).rejects.toThrow(/cut/);
    await sendOverSocket(sandbox.httpsPort, aMessage);
    expect(sandbox.bodies("Hello").map(({ connection }) => connection)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(sandbox.deliveries()).toHaveLength(1);
  });
});
