import { describe, expect, it, vi } from "vitest";
import { fail } from "@/lib/kernel/result";
import type { ask, understand } from "@/lib/messaging/client";
import { openForTab } from "./open-for-tab";

const client = vi.hoisted(() => ({
  ask: vi.fn<(...call: Parameters<typeof ask>) => Promise<unknown>>(),
  understand: vi.fn<(...call: Parameters<typeof understand>) => Promise<unknown>>(),
}));
vi.mock("@/lib/messaging/client", () => client);

const reply = Promise.resolve("the reply, as it came");

describe("the composer for the tab of a popup", () => {
  it("is the one that was asked for before, the first time only", async () => {
    client.understand.mockResolvedValue("asked early");
    client.ask.mockResolvedValue("asked anew");
    const open = openForTab({ tabId: Promise.resolve(7), reply });
    expect(await open()).toBe("asked early");
    expect(client.understand).toHaveBeenCalledWith("composer.open", reply);
    expect(await open()).toBe("asked anew");
    expect(client.ask).toHaveBeenCalledWith("composer.open", { tabId: 7 });
  });

  it("is none where there is no tab", async () => {
    const open = openForTab({ tabId: Promise.resolve(null), reply });
    expect(await open()).toEqual(fail({ kind: "not-a-profile" }));
  });
});
