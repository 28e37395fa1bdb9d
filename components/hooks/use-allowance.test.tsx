// @vitest-environment happy-dom
import { environment } from "./made-up-environment";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Result } from "@/lib/kernel/result";
import type { Allowance } from "@/lib/quota/allowance";
import { useAllowance } from "./use-allowance";
import { EnvironmentContext } from "./use-environment";

const asked = vi.hoisted(() =>
  vi.fn<(name: string, input: { refresh: boolean }) => Promise<Result<Allowance>>>(),
);
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));

const resetsAt = "2026-11-24T00:00:00.000Z";
const gone: Allowance = {
  kind: "known",
  action: "MESSAGE",
  limit: 150,
  used: 150,
  remaining: 0,
  resetsAt,
  seenAt: "2026-11-23T11:59:30.000Z",
  source: "quota",
};

let root: Root;
let shown: HTMLElement;

function Shown() {
  const { allowance, failure } = useAllowance(gone);
  return `${allowance.kind} ${failure?.kind ?? "-"}`;
}

const show = () =>
  act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, now: Date.now }}>
        <Shown />
      </EnvironmentContext>,
    ),
  );

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers({ now: Date.parse(resetsAt) - 10_000 });
  shown = document.createElement("div");
  root = createRoot(shown);
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

describe("the allowance on screen", () => {
  it("that could not be asked for is asked for again when the device is back online", async () => {
    asked.mockClear();
    asked.mockResolvedValue({ ok: false, failure: { kind: "unreachable" } });
    await show();
    expect(shown.textContent).toBe("known unreachable");
    asked.mockResolvedValue({ ok: true, value: gone });
    await act(async () => window.dispatchEvent(new Event("online")));
    expect(shown.textContent).toBe("known -");
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockClear();
  });

  it("is asked for once, and looked at again at its reset without asking the service", async () => {
    asked.mockResolvedValue({ ok: true, value: gone });
    await show();
    expect(asked.mock.calls).toEqual([["allowance.get", { refresh: true }]]);
    expect(shown.textContent).toBe("known -");
    const { limit, seenAt } = gone;
    asked.mockResolvedValue({ ok: true, value: { kind: "renewed", limit, seenAt, resetsAt } });
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(asked.mock.lastCall).toEqual(["allowance.get", { refresh: false }]);
    expect(shown.textContent).toBe("renewed -");
    await act(() => vi.advanceTimersByTimeAsync(600_000));
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("stays as it was known where the question failed, with why", async () => {
    asked.mockResolvedValue({ ok: false, failure: { kind: "service-trouble" } });
    await show();
    expect(shown.textContent).toBe("known service-trouble");
  });
});
