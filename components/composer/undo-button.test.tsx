// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UndoButton } from "./undo-button";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

let root: Root;
let undone: number;

const show = (hasKey: boolean) =>
  act(() => root.render(<UndoButton hasKey={hasKey} onUndo={() => (undone += 1)} />));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
function press(change: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", {
    key: "z",
    code: "KeyZ",
    cancelable: true,
    ...change,
  });
  act(() => void document.dispatchEvent(event));
  return event;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  undone = 0;
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("Undo by its key", () => {
  it("takes nothing for 600 ms, as the button", () => {
    show(true);
    wait(599);
    press({ altKey: true });
    expect(undone).toBe(0);
    wait(1);
    expect(press({ altKey: true }).defaultPrevented).toBe(true);
    expect(undone).toBe(1);
  });

  it("is never the keys that send", () => {
    show(true);
    wait(600);
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }]) {
      press({ key: "Enter", code: "Enter", ...modifier });
    }
    expect(undone).toBe(0);
  });

  it("is over with the button, and is not there where there are several", () => {
    show(false);
    wait(600);
    expect(press({ altKey: true }).defaultPrevented).toBe(false);
    show(true);
    act(() => root.render(null));
    expect(press({ altKey: true }).defaultPrevented).toBe(false);
    expect(undone).toBe(0);
  });
});
