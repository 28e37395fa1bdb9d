import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import { request, type Call, type Fetch } from "./request";

const key = "made-up-key-of-a-test";
const now = () => Date.UTC(2026, 8, 1, 12);
const read: Call = { kind: "read", path: "/accounts" };
const send: Call = { kind: "send", path: "/messaging/send", body: { message: "Hello" } };
const recall: Call = { kind: "write", method: "DELETE", path: "/conversations/a/messages/b" };

/** Runs one call and tells what was fetched and what came of it. */
async function run(call: Call, fetch: Fetch, secret = key, protocol = "h2") {
  const spy = vi.fn(fetch);
  const exchange = await request(
    { fetch: spy, now, key: createSecret(secret), line: lineOver(protocol) },
    call,
  );
  return { exchange, calls: spy.mock.calls };
}

describe("a request to the service", () => {
  it("carries the key and nothing else of the user", async () => {
    const { calls } = await run(read, async () => Response.json([]));
    const [[url, init] = []] = calls;
    expect(url).toBe("https://api.connectsafely.ai/linkedin/accounts");
    expect(new Headers(init?.headers).get("Authorization")).toBe(`Bearer ${key}`);
    expect(init).toMatchObject({
      method: "GET",
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      referrerPolicy: "no-referrer",
    });
    expect(init).not.toHaveProperty("body");
  });

  it.each<[string, Call, string]>([
    ["a read", read, "include"],
    [
      "an upload",
      { kind: "write", method: "POST", path: "/upload", body: new Blob(["made up"]) },
      "include",
    ],
    ["a recall", recall, "omit"],
    ["a change", { kind: "write", method: "POST", path: "/change", body: {} }, "omit"],
    ["a send", send, "omit"],
  ])(
    "over HTTP/1.1 gives %s the connection where twice is no harm, or the other",
    async (_, call, credentials) => {
      const { calls } = await run(call, async () => Response.json({}), key, "http/1.1");
      expect(calls[0]?.[1]).toMatchObject({ credentials });
    },
  );

  it("sends its body as JSON, lone surrogates included", async () => {
    const body = { message: "Zoë 👋 \ud83d" };
    const { calls } = await run({ ...send, body }, async () => Response.json({}));
    const [[, init] = []] = calls;
    expect(new Headers(init?.headers).get("Content-Type")).toBe("application/json");
    expect(await new Response(init?.body ?? null).json()).toEqual(body);
  });

  it("asks with a body by POST", async () => {
    const body = { profileId: "ada-example", includeSkills: false };
    const { calls } = await run({ ...read, body }, async () => Response.json({}));
    const [[, init] = []] = calls;
    expect(init).toMatchObject({ method: "POST", body: JSON.stringify(body) });
    expect(new Headers(init?.headers).get("Content-Type")).toBe("application/json");
  });

  it("asks by POST where it is told to, and has no type without a body", async () => {
    const { calls } = await run({ ...read, method: "POST" }, async () => Response.json({}));
    const [[, init] = []] = calls;
    expect(init?.method).toBe("POST");
    expect(new Headers(init?.headers).has("Content-Type")).toBe(false);
  });

  it("deletes without a body", async () => {
    const { calls } = await run(recall, async () => Response.json({}));
    const [[, init] = []] = calls;
    expect(init?.method).toBe("DELETE");
    expect(init).not.toHaveProperty("body");
  });

  it.each([
    ["image/png", "image/png"],
    ["", "application/octet-stream"],
  ])("uploads a file of type %j as it is, under the type %s", async (type, named) => {
    const body = new Blob(["bytes"], { type });
    const upload: Call = { kind: "write", method: "POST", path: "/upload", body };
    const { calls } = await run(upload, async () => Response.json({}));
    const [[, init] = []] = calls;
    expect(init?.body).toBe(body);
    expect(new Headers(init?.headers).get("Content-Type")).toBe(named);
  });

  it.each([
    [read, 15_000],
    [send, 90_000],
    [recall, 90_000],
  ])("gives a $kind its time and no more", async (call, milliseconds) => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(limit.signal);
    const hanging: Fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        limit.abort(new DOMException("too late", "TimeoutError"));
      });
    const { exchange } = await run(call, hanging);
    expect(timeout).toHaveBeenCalledWith(milliseconds);
    expect(exchange).toEqual({ kind: "error", error: "timed-out" });
  });

  it("is made once, also when the network fails", async () => {
    const { exchange, calls } = await run(send, () => Promise.reject(new TypeError("failed")));
    expect(calls).toHaveLength(1);
    expect(exchange).toEqual({ kind: "error", error: "cut" });
  });

  it("never leaves with a key that cannot be a header", async () => {
    const { exchange, calls } = await run(send, async () => Response.json({}), "kéy\n…");
    expect(calls).toHaveLength(0);
    expect(exchange).toEqual({ kind: "error", error: "never-left" });
  });

  it.each([301, 302, 303, 307, 308])(
    "takes a %i for a redirect and follows none",
    async (status) => {
      const { exchange, calls } = await run(send, async () => new Response(null, { status }));
      expect(exchange).toEqual({ kind: "redirect" });
      expect(calls).toHaveLength(1);
    },
  );

  it("takes the answer of a browser that hides the redirect for one", async () => {
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const { exchange } = await run(send, async () => hidden);
    expect(exchange).toEqual({ kind: "redirect" });
  });

  it("brings the status, the facts of the headers and the body", async () => {
    const headers = {
      "X-RateLimit-Action": "MESSAGE",
      "X-RateLimit-Limit": "150",
      "X-RateLimit-Remaining": "0",
      "X-RateLimit-Reset": "2026-09-02T00:00:00.000Z",
      "Retry-After": "60",
    };
    const body = { success: false, error: "no more" };
    const { exchange } = await run(send, async () => Response.json(body, { status: 429, headers }));
    expect(exchange).toMatchObject({
      kind: "answer",
      status: 429,
      headers: {
        observation: { action: "MESSAGE", remaining: 0, seenAt: "2026-09-01T12:00:00.000Z" },
        retryAt: "2026-09-01T12:01:00.000Z",
        resetsAt: "2026-09-02T00:00:00.000Z",
      },
      body: { kind: "json", value: body },
    });
  });

  it("hides the key when the service quotes it", async () => {
    const { exchange } = await run(read, async () =>
      Response.json({ error: `no such key ${key}` }),
    );
    expect(JSON.stringify(exchange)).not.toContain(key);
    expect(exchange).toMatchObject({ body: { value: { error: "no such key [redacted]" } } });
  });

  it("leaves the words alone when the key is only a letter", async () => {
    const { exchange } = await run(read, async () => Response.json({ error: "bad key" }), "a");
    expect(exchange).toMatchObject({ body: { value: { error: "bad key" } } });
  });
});
