// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useArmed } from "./use-armed";

let root: Root;
let shown: HTMLElement;

function Armed({ recipientId }: { recipientId: string }) {
  return useArmed(recipientId) ? "armed" : "not armed";
}

const show = (recipientId: string) => act(() => root.render(<Armed recipientId={recipientId} />));
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  shown = document.createElement("div");
  root = createRoot(shown);
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("arming Send", () => {
  it("takes half a second after the person appeared", () => {
    show("ada");
    wait(499);
    expect(shown.textContent).toBe("not armed");
    wait(1);
    expect(shown.textContent).toBe("armed");
  });

  it("begins anew when the person changes", () => {
    show("ada");
    wait(500);
    show("bo");
    expect(shown.textContent).toBe("not armed");
    wait(500);
    expect(shown.textContent).toBe("armed");
  });
});
