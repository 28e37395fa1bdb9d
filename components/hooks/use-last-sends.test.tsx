// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ok } from "@/lib/kernel/result";
import type { AttemptView } from "@/lib/messaging/protocol";
import { held } from "./made-up-view";
import { useAttempt } from "./use-attempt";
import { useLastSends } from "./use-last-sends";

const asked = vi.hoisted(() => vi.fn<(name: string) => Promise<unknown>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const minute = 60_000;
const endedAt = "2026-11-23T10:00:00.000Z";
const doubt: AttemptView = { ...held, endedAt, outcome: { state: "unconfirmed", doubt: "cut" } };
const recalling: AttemptView = {
  ...held,
  endedAt: "2026-11-01T10:00:00.000Z",
  outcome: { state: "sent", echo: "same" },
  recall: { state: "asking", at: endedAt },
};

let root: Root;

function Screen({ attempt }: { attempt: AttemptView }) {
  useLastSends();
  useAttempt(attempt);
  return null;
}

/** React draws what a timer brought only between two steps. */
async function passMinute() {
  for (let passed = 0; passed < minute; passed += 500) {
    await act(() => vi.advanceTimersByTimeAsync(500));
  }
}

/** How often the worker is asked in the minute that begins so many minutes after the doubt did. */
async function askedIn(attempt: AttemptView, minutes: number) {
  vi.useFakeTimers({ now: Date.parse(endedAt) + minutes * minute });
  asked.mockImplementation(async (name) =>
    name === "sends.latest"
      ? ok({ attempts: [attempt], unseen: 0, lostAt: null })
      : ok({ attempt }),
  );
  await act(async () => root.render(<Screen attempt={attempt} />));
  await passMinute();
  const names = asked.mock.calls.map(([name]) => name);
  return ["sends.latest", "send.follow"].map((name) => names.filter((n) => n === name).length);
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  asked.mockReset();
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

it.each([doubt, recalling])("a doubt that is fresh is looked after", async (attempt) => {
  const [latest, follow] = await askedIn(attempt, 0.5);
  expect(latest).toBeGreaterThan(20);
  expect(follow).toBeGreaterThan(20);
});

it.each([doubt, recalling])("an old doubt keeps no worker awake", async (attempt) => {
  // Each is asked for once.
  expect(await askedIn(attempt, 3)).toEqual([1, 1]);
});

it("a screen that slept through the end of a doubt asks for it once more", async () => {
  await askedIn(recalling, 0.5);
  asked.mockClear();
  vi.setSystemTime(Date.parse(endedAt) + 10 * minute);
  await passMinute();
  const names = asked.mock.calls.map(([name]) => name);
  expect(names.toSorted()).toEqual(["send.follow", "sends.latest"]);
});

it("the list is asked for again when the user comes back to it", async () => {
  await askedIn(doubt, 3);
  asked.mockClear();
  await act(async () => window.dispatchEvent(new Event("focus")));
  expect(asked).toHaveBeenCalledExactlyOnceWith("sends.latest", {});
});

it("a doubt that grows old on screen is asked for no more", async () => {
  await askedIn(doubt, 1.5);
  asked.mockClear();
  await passMinute();
  expect(asked).not.toHaveBeenCalled();
});
