import { beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "@/lib/kernel/result";
import type { ask } from "@/lib/messaging/client";
import { view } from "./made-up-view";
import { openForPanel } from "./open-for-panel";

const asked = vi.hoisted(() => vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

function open(recipientId: string | null, front: { id: number; isCalled: boolean } | null) {
  const takeCall = async () => (recipientId === null ? null : { recipientId });
  return openForPanel({ takeCall, front: async () => front })();
}

beforeEach(() => {
  asked.mockReset();
  asked.mockResolvedValue(ok(view));
});

describe("the composer of a side panel", () => {
  it("is for the person that the popup brought, whatever tab is in front", async () => {
    expect(await open("bo", { id: 7, isCalled: false })).toEqual(ok(view));
    expect(asked.mock.calls).toEqual([["composer.reopen", { recipientId: "bo", whoever: false }]]);
  });

  it("is for the tab in front where nobody was brought, or nobody knows them any more", async () => {
    await open(null, { id: 7, isCalled: true });
    asked.mockResolvedValueOnce(fail({ kind: "recipient-forgotten" }));
    await open("bo", { id: 8, isCalled: true });
    expect(asked.mock.calls.filter(([name]) => name === "composer.open")).toEqual([
      ["composer.open", { tabId: 7 }],
      ["composer.open", { tabId: 8 }],
    ]);
  });

  it("is none, and nothing is asked, where Courier was not called in that tab", async () => {
    const notCalled = fail({ kind: "tab-not-called" });
    expect(await open(null, { id: 7, isCalled: false })).toEqual(notCalled);
    expect(await open(null, null)).toEqual(notCalled);
    expect(asked).not.toHaveBeenCalled();
  });
});
