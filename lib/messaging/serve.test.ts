import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { ok } from "../kernel/result";
import { replies } from "./protocol";
import { requests } from "./requests";
import { answer, type Handlers } from "./serve";

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
