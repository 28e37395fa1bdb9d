// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import type { Agreement } from "@/components/hooks/use-guard";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { Look } from "@/lib/guard/look";
import { GuardLines, GuardQuestion } from "./guard-words";

vi.mock("#i18n", async () => {
  const { textOf } = await import("@/components/words/made-up-words");
  return { i18n: { t: textOf } };
});

const clean: Look = { leftOver: null, wrongName: null, carried: [], sentAt: null, marks: [] };
const toTom: Look = {
  ...clean,
  wrongName: { field: "message", name: "Tom", start: 3, end: 6 },
};
const now = Date.parse("2026-11-23T12:00:00.000Z");
let root: Root;
let screen: HTMLElement;
let agreed: Agreement[];

async function show(what: React.ReactNode) {
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, now: () => now }}>{what}</EnvironmentContext>,
    ),
  );
}

const text = () => (screen.textContent ?? "").replaceAll(/[\u2068\u2069]/gu, "");
const lines = (found: Look, isAsked = false) =>
  show(<GuardLines found={found} name="Ada Brandt" isAsked={isAsked} />);
const question = (asked: Agreement, found: Look | null) =>
  show(
    <GuardQuestion
      asked={asked}
      found={found}
      name="Ada Brandt"
      onAgree={(each) => agreed.push(each)}
    />,
  );

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  agreed = [];
  screen = document.createElement("div");
  root = createRoot(screen);
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what the guard says before Send", () => {
  it("names the words that caused it, and whose they are", async () => {
    await lines({
      ...toTom,
      carried: [
        { text: "Nordwind", of: "Tom Reed", start: 9, end: 17 },
        { text: "Noor Haddad", of: "Noor Haddad", start: 20, end: 31 },
      ],
      sentAt: "2026-11-23T09:00:00.000Z",
    });
    expect(text()).toContain("This greets Tom, but the message goes to Ada Brandt.");
    expect(text()).toContain("“Nordwind” was in your text to Tom Reed.");
    expect(text()).toContain("“Noor Haddad” was in an earlier text to somebody else.");
    expect(text()).toMatch(/You sent Ada Brandt this very text today/u);
  });

  it("does not say a second time what is being asked", async () => {
    await lines(toTom, true);
    expect(text()).toBe("");
  });

  it("says where the name is when it is in the subject", async () => {
    await lines({ ...clean, wrongName: { field: "subject", name: "Tom", start: 0, end: 3 } });
    expect(text()).toContain("The subject greets Tom");
  });
});

describe("what the guard asks at Send", () => {
  it("takes no answer from a double click on Send, and then one", async () => {
    await question("wrong-name", toTom);
    expect(text()).toMatch(/^This greets Tom.+Send to Ada Brandt anyway$/u);
    const button = screen.querySelector("button");
    act(() => button?.click());
    expect(agreed).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(500));
    act(() => button?.click());
    expect(agreed).toEqual(["wrong-name"]);
  });

  it("offers to send words as they are written", async () => {
    await question("as-written", clean);
    expect(text()).toMatch(/Send as written$/u);
  });

  it("says so where nothing could be checked", async () => {
    await question("wrong-name", null);
    expect(text()).toContain("could not load what checks the greeting");
  });
});
