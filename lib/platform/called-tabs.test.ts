import { describe, expect, it, vi } from "vitest";
import { keepCalled, wasCalled } from "./called-tabs";

const chrome = vi.hoisted(() => ({ isAllowed: false, kept: new Map<string, unknown>() }));
vi.mock("wxt/browser", () => ({
  browser: {
    permissions: { contains: async () => chrome.isAllowed },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: chrome.kept.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) chrome.kept.set(key, value);
        },
      },
    },
  },
}));

const ada = { id: 7, url: "https://www.linkedin.com/in/ada-brandt/" };

describe("whether Courier was called in a tab", () => {
  it("is what Chrome says, where it tells addresses of called tabs only", async () => {
    chrome.isAllowed = false;
    expect(await wasCalled(ada)).toBe(true);
    expect(await wasCalled({ id: 7 })).toBe(false);
  });

  it("is what was kept, where Chrome tells the address of every page of LinkedIn", async () => {
    chrome.isAllowed = true;
    chrome.kept.clear();
    const asked = (tab: object) => wasCalled({ ...ada, ...tab });
    expect(await asked({})).toBe(false);
    await keepCalled(ada);
    expect(await asked({ url: "https://www.linkedin.com/feed/" })).toBe(true);
    expect(await asked({ id: 8 })).toBe(false);
    expect(await asked({ url: "https://de.linkedin.com/in/ada-brandt/" })).toBe(false);
  });

  it("is never so of a tab whose address Chrome does not tell", async () => {
    chrome.isAllowed = true;
    await keepCalled({ id: 8 });
    expect(await wasCalled({ id: 8 })).toBe(false);
  });
});
