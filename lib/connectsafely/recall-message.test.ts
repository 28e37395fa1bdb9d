import { describe, expect, it, vi } from "vitest";
import { createSecret } from "../kernel/secret";
import { lineOver } from "./made-up-line";
import { at, conversationUrn, noon } from "./made-up-thread";
import { recallMessage, stillThere } from "./recall-message";
import type { Fetch } from "./request";

const messageUrn = "urn:li:msg_message:(urn:li:fsd_profile:made-up,2-bWFkZQ==)";
const names = {
  accountId: "acc_12345",
  conversationUrn,
  messageUrn,
  leftAt: new Date(noon).toISOString(),
};
const row = { text: "Hello", sentAt: at(0), messageUrn };

function serve(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<Fetch>(async () => answer());
  return {
    fetch,
    service: { fetch, now: () => at(60), key: createSecret("made-up-key"), line: lineOver("h2") },
  };
}

describe("recalling a message", () => {
  it("is one DELETE that names both wholly, parentheses too, and the account", async () => {
    const { fetch, service } = serve(() => Response.json({ success: true }));
    expect(await recallMessage(service, names)).toEqual({ state: "done" });
    const [[url, init] = ["", {}]] = fetch.mock.calls;
    expect(init).toMatchObject({ method: "DELETE", redirect: "manual", credentials: "omit" });
    expect(new Headers(init?.headers).get("Authorization")).toBe("Bearer made-up-key");
    expect(init?.body).toBeUndefined();
    const { pathname, searchParams } = new URL(url);
    expect(pathname).not.toMatch(/[(),:=]/);
    const parts = pathname.split("/").map(decodeURIComponent);
    expect(parts.slice(2)).toEqual(["conversations", conversationUrn, "messages", messageUrn]);
    expect(searchParams.get("accountId")).toBe("acc_12345");
  });

  it.each([429, 500, 503])("is not repeated after a %i", async (status) => {
    const { fetch, service } = serve(() => new Response("", { status }));
    await recallMessage(service, names);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("is in doubt, and asked for once, where the connection breaks", async () => {
    const { fetch, service } = serve(() => Promise.reject(new TypeError("reset")));
    expect(await recallMessage(service, names)).toMatchObject({ doubt: "cut" });
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe("whether a message is still there", () => {
  const others = (count: number, seconds: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...row,
      messageUrn: `urn:li:msg_message:${index}`,
      sentAt: at(seconds + index),
    }));

  const unclear = { ok: false, failure: { kind: "answer-not-understood" } };

  it.each<[string, object[], object]>([
    ["it is named", [...others(3, -9), row], { ok: true, value: "there" }],
    ["others are", others(3, -9), { ok: true, value: "not-there" }],
    ["nothing is", [], { ok: true, value: "not-there" }],
    ["as many as fit are, some older", others(20, -9), { ok: true, value: "not-there" }],
    ["as many as fit are, all later", others(20, 9), unclear],
    ["as many as fit are, the first at that moment", others(20, 0), unclear],
    ["one has no name", [{ ...row, messageUrn: null }], unclear],
  ])("is told where %s", async (_what, messages, expected) => {
    const { service } = serve(() => Response.json({ success: true, messages }));
    expect(await stillThere(service, names)).toMatchObject(expected);
  });

  it("is looked for in its conversation, as its account", async () => {
    const { fetch, service } = serve(() => Response.json({ success: true, messages: [row] }));
    await stillThere(service, names);
    const { pathname, searchParams } = new URL(fetch.mock.calls[0]?.[0] ?? "");
    expect(pathname.split("/").map(decodeURIComponent)).toContain(conversationUrn);
    expect(searchParams.get("accountId")).toBe("acc_12345");
  });

  it("is not told where the conversation cannot be read", async () => {
    const { service } = serve(() => new Response("", { status: 503 }));
    expect(await stillThere(service, names)).toMatchObject({
      failure: { kind: "service-trouble" },
    });
  });
});
