// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useEscape } from "./use-escape";
import { useQuestionMark } from "./use-question-mark";

let root: Root;
let place: HTMLElement;
let asked: number;
let left: number;
const leave = () => void (left += 1);

function Page({ isOver }: { isOver: boolean }) {
  useQuestionMark(() => (asked += 1));
  return (
    <>
      <textarea />
      <input type="radio" />
      <button type="button">A button</button>
      {isOver && <Over />}
    </>
  );
}

function Over() {
  useEscape(leave);
  return null;
}

function press(on: string | null, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const element = on === null ? document.body : place.querySelector<HTMLElement>(on);
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  if (on !== null) element?.focus();
  act(() => void element?.dispatchEvent(event));
  return event;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  asked = 0;
  left = 0;
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  act(() => root.render(<Page isOver={false} />));
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

describe("the question mark", () => {
  it("asks for the keys anywhere but in a text", () => {
    press(null, "?");
    press("button", "?");
    press("input", "?");
    expect(asked).toBe(3);
    expect(press("textarea", "?").defaultPrevented).toBe(false);
    expect(asked).toBe(3);
  });

  it("is not one with Ctrl or Command, or in the middle of a composition", () => {
    press("button", "?", { ctrlKey: true });
    press("button", "?", { metaKey: true });
    press("button", "?", { isComposing: true });
    expect(asked).toBe(0);
  });
});

describe("Escape", () => {
  it("leads back from what lies over the composer, and is then not Chrome's", () => {
    act(() => root.render(<Page isOver />));
    expect(press("button", "Escape").defaultPrevented).toBe(true);
    expect(left).toBe(1);
  });

  it("is left to an input method, to what took it before, and to Chrome where nothing lies over", () => {
    act(() => root.render(<Page isOver />));
    press("button", "Escape", { isComposing: true });
    place.addEventListener("keydown", (event) => event.preventDefault(), { once: true });
    press("button", "Escape");
    expect(left).toBe(0);
    act(() => root.render(<Page isOver={false} />));
    expect(press("button", "Escape").defaultPrevented).toBe(false);
  });
});
