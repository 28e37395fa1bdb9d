import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import type { Line } from "./line";
import { lineOver } from "./made-up-line";
import { request, type Call, type Fetch } from "./request";
import { sendMessage } from "./send-message";

const read: Call = { kind: "read", path: "/accounts" };
const sendOf = (message: string): Call => ({
  kind: "send",
  path: "/messaging/send",
  body: { message },
});

async function fetched(line: Line, call: Call) {
  const fetch = vi.fn<Fetch>(async () => Response.json({}));
  await request({ fetch, now: () => 0, key: createSecret("made-up-key"), line }, call);
  expect(fetch).toHaveBeenCalledOnce();
  return fetch.mock.calls[0]?.[1];
}

async function bytesOf(body: BodyInit | null | undefined): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body ?? null).arrayBuffer());
}

describe("the body of a send", () => {
  it.each(["h2", "h3", null])("is a stream after an answer over %s", async (protocol) => {
    const init = await fetched(lineOver(protocol), sendOf("Hello"));
    expect(init?.body).toBeInstanceOf(ReadableStream);
    expect(init).toMatchObject({ duplex: "half", credentials: "omit", redirect: "manual" });
  });

  it("is plain after an answer over HTTP/1.1, which takes no stream", async () => {
    const init = await fetched(lineOver("http/1.1"), sendOf("Hello"));
    expect(init).toMatchObject({ body: '{"message":"Hello"}', credentials: "omit" });
    expect(init).not.toHaveProperty("duplex");
  });

  it("is made of the same bytes either way, for 8,000 characters with emoji", async () => {
    const message = "Grüße 👩🏽‍🚀 – שלום\r\n\t".repeat(400).slice(0, 7_990).concat("🦉🦉🦉🦉🦉");
    expect(message).toHaveLength(8_000);
    const expected = new TextEncoder().encode(JSON.stringify({ message }));
    for (const protocol of ["h2", "http/1.1"]) {
      const init = await fetched(lineOver(protocol), sendOf(message));
      expect(Buffer.from(await bytesOf(init?.body)).equals(expected)).toBe(true);
    }
  });

  it("is made of the bytes of its JSON for any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (message) => {
        const init = await fetched(lineOver("h2"), sendOf(message));
        expect(await bytesOf(init?.body)).toEqual(
          new TextEncoder().encode(JSON.stringify({ message })),
        );
      }),
    );
  });
});

describe("a read", () => {
  it.each([
    ["http/1.1", "include"],
    ["h2", "omit"],
    ["h3", "omit"],
    [null, "omit"],
  ])("after an answer over %s has the credentials %s", async (protocol, credentials) => {
    const init = await fetched(lineOver(protocol), read);
    expect(init).toMatchObject({ credentials });
    expect(init).not.toHaveProperty("duplex");
  });
});

describe("a service that wants to know the length beforehand", () => {
  it("refuses the streamed send for certain and gets plain ones from then on", async () => {
    const fetch = vi.fn<Fetch>(async () => new Response("", { status: 411 }));
    const line = lineOver("h2");
    const service = { fetch, now: () => 0, key: createSecret("made-up-key"), line };
    const recipient = { slug: "ada-example", urn: null };
    const text = { messageType: "message", subject: "", message: "Hello" } as const;
    const send = () => sendMessage(service, { accountId: "acc_1", recipient, ...text });
    expect((await send()).outcome).toMatchObject({ state: "refused" });
    expect(fetch).toHaveBeenCalledOnce();
    await send();
    const bodies = fetch.mock.calls.map(([, { body }]) => typeof body);
    expect(bodies).toEqual(["object", "string"]);
  });
});
