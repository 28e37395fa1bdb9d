import { beforeEach, describe, expect, it } from "vitest";
import { createInTurn } from "../kernel/in-turn";
import {
  type ButtonPorts,
  cornerOf,
  keepButton,
  keepButtonAtStart,
  viewButton,
  wantButton,
} from "./keep-button";
import type { ButtonKept } from "./page-button";

interface Browser extends ButtonPorts {
  allowed: boolean;
  registered: boolean;
  done: string[];
}

let browser: Browser;

/** As Chrome: a second registration under the same name is refused. */
function createBrowser(): Browser {
  let kept: ButtonKept | null = null;
  let drawn: boolean | null = null;
  const made: Browser = {
    allowed: false,
    registered: false,
    done: [],
    kept: {
      read: async () => kept,
      update: async (change) => (kept = change(kept)),
      remove: async () => undefined,
    },
    drawn: {
      read: async () => drawn,
      update: async (change) => (drawn = change(drawn)),
      remove: async () => undefined,
    },
    inTurn: createInTurn(),
    isAllowed: async () => made.allowed,
    isRegistered: async () => made.registered,
    register: async () => {
      if (made.registered) throw new Error("duplicate script id");
      made.registered = true;
      made.done.push("register");
    },
    unregister: async () => {
      made.registered = false;
      made.done.push("unregister");
    },
    inject: async () => void made.done.push("inject"),
    askAgain: async () => void made.done.push("ask again"),
    giveBack: async () => {
      made.allowed = false;
      made.done.push("give back");
    },
  };
  return made;
}

beforeEach(() => {
  browser = createBrowser();
});

const wish = { wanted: true, corner: "top-left" } as const;

async function switchOn(): Promise<void> {
  browser.allowed = true;
  await wantButton(browser, wish);
  browser.done = [];
}

describe("the page button", () => {
  it("is off, without a script and without a corner, until somebody wants it", async () => {
    browser.allowed = true;
    await keepButton(browser, true);
    expect(browser.done).toEqual([]);
    expect(await viewButton(browser)).toMatchObject({ wanted: false, corner: "bottom-right" });
    expect(await cornerOf(browser)).toBeNull();
  });

  it("is registered and put into open pages when it is switched on", async () => {
    browser.allowed = true;
    expect(await wantButton(browser, wish)).toEqual({ ...wish, allowed: true });
    expect(browser.done).toEqual(["register", "inject", "ask again"]);
    expect(await cornerOf(browser)).toBe("top-left");
  });

  it("is not there without the permission, however much it is wanted", async () => {
    await wantButton(browser, wish);
    expect(browser.registered).toBe(false);
    expect(browser.done).not.toContain("inject");
    expect(await cornerOf(browser)).toBeNull();
  });

  it("leaves the open pages when it is switched off, and the permission goes back", async () => {
    await switchOn();
    expect(await wantButton(browser, { ...wish, wanted: false })).toMatchObject({ allowed: false });
    expect(browser.done).toContain("ask again");
    expect(browser.done).toContain("give back");
    expect(browser.registered).toBe(false);
  });

  it("leaves them when Chrome takes the permission back, and returns with it", async () => {
    await switchOn();
    browser.allowed = false;
    await keepButton(browser, false);
    expect(browser.done).toEqual(["unregister", "ask again"]);
    browser.allowed = true;
    await keepButton(browser, true);
    expect(browser.done.slice(2)).toEqual(["register", "inject"]);
  });

  it("is put into open pages by the first start since Chrome loaded the extension, and by no later one", async () => {
    await switchOn();
    browser.registered = false;
    await keepButtonAtStart(browser);
    expect(browser.done).toEqual(["register", "inject"]);
    browser.registered = false;
    await keepButtonAtStart(browser);
    expect(browser.done.slice(2)).toEqual(["register"]);
  });

  it("is put in by the next start where the first one did not get that far", async () => {
    await switchOn();
    const { inject } = browser;
    browser.inject = () => Promise.reject(new Error("gone"));
    await expect(keepButtonAtStart(browser)).rejects.toThrow("gone");
    browser.inject = inject;
    await keepButtonAtStart(browser);
    expect(browser.done).toEqual(["inject"]);
  });

  it("is registered once when a start and a permission come together", async () => {
    await switchOn();
    browser.registered = false;
    await Promise.all([keepButton(browser, false), keepButton(browser, true)]);
    expect(browser.done).toEqual(["register", "inject"]);
  });

  it("asks for its corner again when that was changed", async () => {
    await switchOn();
    await wantButton(browser, { ...wish, corner: "bottom-left" });
    expect(browser.done).toContain("ask again");
    expect(await cornerOf(browser)).toBe("bottom-left");
  });
});
