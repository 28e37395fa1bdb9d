// @vitest-environment happy-dom
import { environment } from "@/components/hooks/made-up-environment";
import { readFileSync } from "node:fs";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { Result } from "@/lib/kernel/result";
import type { Allowance, OwnShare } from "@/lib/quota/allowance";
import { MessagesLeft } from "./messages-left";
import { QuotaNotice } from "./quota-notice";

const texts = new Map<string, string>();
let group = "";
for (const line of readFileSync("locales/en.yml", "utf8").split("\n")) {
  group = /^(\w+):$/.exec(line)?.[1] ?? group;
  const [, key, text = ""] = /^ {2}(\w+): "?(.*?)"?$/.exec(line) ?? [];
  texts.set(`${group}.${key}`, text);
}
function textOf(key: string, places: string[] = []): string {
  return (texts.get(key) ?? "").replaceAll(/\$(\d)/g, (_, at) => places[Number(at) - 1] ?? "");
}
vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places?: string[]) => textOf(key, places) },
}));

const asked = vi.hoisted(() => vi.fn<(name: string, input: object) => Promise<Result<unknown>>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const noon = Date.parse("2026-11-23T12:00:00.000Z");
const resetsAt = "2026-11-24T00:00:00.000Z";
const seen = {
  action: "MESSAGE",
  limit: 150,
  used: null,
  remaining: 138,
  resetsAt,
  seenAt: "2026-11-23T11:59:30.000Z",
  source: "quota",
} as const;
const known: Allowance = { kind: "known", ...seen };
const own: OwnShare = { limit: 40, used: 36, resetsAt, countedBy: "service" };

let root: Root;
let shown: HTMLElement;
let time: number;
const openOptions = vi.fn(async () => undefined);

function show(screen: React.ReactNode): Promise<void> {
  return act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, now: () => time, openOptions }}>
        {screen}
      </EnvironmentContext>,
    ),
  );
}

const left = async (allowance: Allowance) => {
  await show(<MessagesLeft allowance={allowance} />);
  return shown.textContent ?? "";
};
const button = (name: string) =>
  [...shown.querySelectorAll("button")].find(({ textContent }) => textContent === name);

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  time = noon;
  shown = document.body.appendChild(document.createElement("div"));
  root = createRoot(shown);
});

afterEach(() => {
  act(() => root.unmount());
  shown.remove();
  vi.useRealTimers();
});

describe("the messages left", () => {
  it("are told with until when, and when that was seen", async () => {
    const text = await left(known);
    expect(text).toMatch(/138 of 150Full again .*checked just now/);
    expect(shown.querySelector("meter")?.getAttribute("value")).toBe("138");
    expect(text).not.toMatch(/ in \d/);
  });

  it("are amber when they are few, by the meter and by the number", async () => {
    await left({ ...known, remaining: 15 });
    expect(shown.querySelectorAll("[class*=few]")).toHaveLength(2);
    await left({ ...known, remaining: 16 });
    expect(shown.querySelector("[class*=few]")).toBeNull();
  });

  it("count down to the reset when they are gone", async () => {
    time = Date.parse(resetsAt) - 90_000;
    expect(await left({ ...known, remaining: 0 })).toMatch(/0 of 150.*, in 2 min/);
    time += 60_000;
    act(() => void vi.advanceTimersByTime(1_000));
    expect(shown.textContent).toMatch(/, in 30 sec/);
  });

  it("are said to be full again without a meter, since nobody confirmed it", async () => {
    const { limit, seenAt } = seen;
    const text = await left({ kind: "renewed", limit, seenAt, resetsAt });
    expect(text).toMatch(/150Should be full again, not confirmed yet/);
    expect(shown.querySelector("meter")).toBeNull();
  });

  it("are not known yet when nobody said anything, without any number", async () => {
    expect(await left({ kind: "unknown" })).toBe("Messages left todayNot known yet");
  });

  it("come with LinkedIn's own stop, in a sentence of its own", async () => {
    const text = await left({ ...known, kind: "stopped" });
    expect(text).toMatch(/138 of 150/);
    expect(text).toMatch(
      /LinkedIn itself has stopped messages .* refused until .*checked just now/,
    );
    expect(await left({ ...known, kind: "stopped", resetsAt: null })).toMatch(/for now/);
  });

  it("are the user's own where less is left of that, beside what the service has", async () => {
    const text = await left({ ...known, own });
    expect(text).toMatch(/4 of your 40/);
    expect(text).toMatch(/ConnectSafely: 138 of 150/);
    expect(await left({ ...known, remaining: 3, own })).toMatch(/3 of 150/);
  });

  it("are counted by Courier alone where the service says nothing, and that is told", async () => {
    const text = await left({ kind: "unknown", own: { ...own, countedBy: "courier" } });
    expect(text).toMatch(/4 of your 40/);
    expect(text).toMatch(/counted from what Courier sent today/);
  });
});

describe("the notice where nothing is left", () => {
  it("offers a reminder, shows one that is set, and takes it back", async () => {
    asked.mockResolvedValueOnce({ ok: true, value: { at: null } });
    await show(<QuotaNotice until={resetsAt} ownLimit={null} />);
    expect(shown.textContent).toMatch(/messages of this account are used up/);
    asked.mockResolvedValueOnce({ ok: true, value: { at: resetsAt } });
    button("Remind me when I can send again")?.focus();
    await act(async () => button("Remind me when I can send again")?.click());
    expect(document.activeElement).toBe(button("Cancel the reminder"));
    expect(asked).toHaveBeenLastCalledWith("reminder.want", { wanted: true });
    expect(shown.textContent).toMatch(/The toolbar button will show it/);
    asked.mockResolvedValueOnce({ ok: true, value: { at: null } });
    await act(async () => button("Cancel the reminder")?.click());
    expect(asked).toHaveBeenLastCalledWith("reminder.want", { wanted: false });
    expect(document.activeElement).toBe(button("Remind me when I can send again"));
  });

  it("says that it is the user's own limit, and leads to where it is changed", async () => {
    asked.mockResolvedValueOnce({ ok: true, value: { at: null } });
    await show(<QuotaNotice until={resetsAt} ownLimit={40} />);
    expect(shown.textContent).toMatch(/Your own limit for a day \(40\) is reached/);
    act(() => button("Change the limit")?.click());
    expect(openOptions).toHaveBeenCalled();
  });

  it("says so where a reminder could not be kept", async () => {
    asked.mockResolvedValueOnce({ ok: false, failure: { kind: "storage-unavailable" } });
    await show(<QuotaNotice until={resetsAt} ownLimit={null} />);
    expect(shown.textContent).toMatch(/could not store/);
  });
});
