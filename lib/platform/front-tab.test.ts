import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchFront } from "./front-tab";

type Listener = (message: unknown, sender: { id: string }) => void;

const heard = vi.hoisted(() => new Set<Listener>());
vi.mock("wxt/browser", () => {
  const none = { addListener: () => undefined };
  return {
    browser: {
      runtime: { id: "courier", onMessage: { addListener: (each: Listener) => heard.add(each) } },
      tabs: {
        onActivated: none,
        onUpdated: none,
        query: async () => [{ id: 7, url: "https://www.linkedin.com/feed/" }],
      },
      permissions: { contains: async () => false },
      windows: { getCurrent: async () => ({ id: 1 }) },
    },
  };
});

/** What a page of `id` asks the worker, which every page hears. */
async function say(message: unknown, id = "courier"): Promise<void> {
  for (const listener of heard) listener(message, { id });
  await new Promise<void>((resolve) => setImmediate(resolve));
}

beforeEach(() => heard.clear());

describe("watching what is in front of a side panel", () => {
  it("hears that Courier was called in the tab in front, and in no other", async () => {
    const moved = vi.fn<() => void>();
    watchFront().watch(moved);
    await say({ name: "composer.open", input: { tabId: 7 } });
    expect(moved).toHaveBeenCalledOnce();
    // The panel of another window asks about the tab in front there.
    await say({ name: "composer.open", input: { tabId: 8 } });
    await say({ name: "draft.current", input: { tabId: 7 } });
    await say({ name: "composer.open", input: { tabId: 7 } }, "another extension");
    expect(moved).toHaveBeenCalledOnce();
  });
});
