import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { ok } from "../kernel/result";
import { replies } from "./protocol";
import { requests } from "./requests";
import { answer, type Handlers, serve } from "./serve";

function recordingHandlers() {
  const called = vi.fn();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the proxy answers for every name
  const handlers = new Proxy({} as Handlers, {
    get: () => async (input: unknown) => {
      called(input);
      return ok({});
    },
  });
  return { handlers, called };
}

const own = { id: "courier", origin: "chrome-extension://courier" };

/** What the listener answers a message from a sender; undefined where it leaves it to others. */
function heard(
  handlers: Handlers,
  message: unknown,
  sender: unknown,
): Promise<unknown> | undefined {
  const add = vi.spyOn(browser.runtime.onMessage, "addListener").mockReturnValue();
  serve(handlers, own.id, () => undefined);
  const listener: unknown = add.mock.calls[0]?.[0];
  if (typeof listener !== "function") throw new Error("nothing listens");
  const { promise, resolve } = Promise.withResolvers();
  return Reflect.apply(listener, null, [message, sender, resolve]) === true ? promise : undefined;
}

describe("listening", () => {
  it("answers an own page, and keeps the channel open until then", async () => {
    const { handlers, called } = recordingHandlers();
    expect(await heard(handlers, { name: "key.view", input: {} }, own)).toEqual(ok({}));
    expect(called).toHaveBeenCalledOnce();
  });

  it.each([
    ["another sender", { name: "key.view", input: {} }, { ...own, origin: "https://x.example" }],
    ["a name nobody gave", { name: "key.give", input: {} }, own],
    ["a name every object has", { name: "constructor", input: {} }, own],
    ["a name that reaches a prototype", { name: "__proto__", input: {} }, own],
  ])("refuses %s", async (_, message, sender) => {
    const { handlers, called } = recordingHandlers();
    expect(await heard(handlers, message, sender)).toMatchObject({
      failure: { kind: "not-allowed" },
    });
    expect(called).not.toHaveBeenCalled();
  });

  it.each(["call", null, undefined, 7, {}, { name: 7 }])(
    "leaves %j, which is no message of the protocol, to whoever it is for",
    (message) => {
      expect(heard(recordingHandlers().handlers, message, own)).toBeUndefined();
    },
  );

  it("says that the worker failed where a handler threw, and nothing of why", async () => {
    const { handlers } = recordingHandlers();
    const broken = new Proxy(handlers, {
      get: () => () => Promise.reject(new Error("a secret")),
    });
    const reply = await heard(broken, { name: "key.view", input: {} }, own);
    expect(JSON.stringify(reply)).toBe('{"ok":false,"failure":{"kind":"worker-unavailable"}}');
  });
});

describe("serving a message", () => {
  it("hands parsed input to the handler of that name", async () => {
    const { handlers, called } = recordingHandlers();
    await answer(handlers, "accounts.choose", { accountId: "a1" });
    expect(called).toHaveBeenCalledWith({ accountId: "a1" });
  });

  it("refuses input with a field too many, one too few or of the wrong kind", async () => {
    const { handlers, called } = recordingHandlers();
    for (const data of [{ accountId: "a1", more: 1 }, {}, { accountId: 7 }, null, undefined, "x"]) {
      expect(await answer(handlers, "accounts.choose", data)).toEqual({
        ok: false,
        failure: { kind: "not-allowed" },
      });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it("never reaches a send with anything but a complete, well-formed request", async () => {
    const { handlers, called } = recordingHandlers();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (data) => {
        await answer(handlers, "send.start", data);
      }),
    );
    expect(called).not.toHaveBeenCalled();
  });

  it("has no message that takes a urn or gives out a key", () => {
    const inputs = Object.values(requests).flatMap(({ entries }) => Object.keys(entries));
    expect(inputs).not.toContain("urn");
    expect(inputs).not.toContain("recipientProfileUrn");
    expect(JSON.stringify(Object.keys(replies["key.view"].options[1].entries))).toBe(
      '["present","last4"]',
    );
  });
});
