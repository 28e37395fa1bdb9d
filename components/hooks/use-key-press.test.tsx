// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useKeyPress } from "./use-key-press";

let root: Root;
let heard: string[];

type By = string | null;

function Page({ first, second }: { first: By; second: By }) {
  useKeyPress(first === null ? null : ({ key }) => heard.push(`${first} ${key}`));
  useKeyPress(second === null ? null : ({ key }) => heard.push(`${second} ${key}`));
  return null;
}

const show = (first: By, second: By) =>
  act(() => root.render(<Page first={first} second={second} />));

function press(key: string): string[] {
  heard = [];
  act(() => void document.dispatchEvent(new KeyboardEvent("keydown", { key })));
  return heard;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.createElement("div"));
});

afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("a key goes to what the last frame made of it, each in the place it had at first", () => {
  show("one", "two");
  show("three", "two");
  expect(press("a")).toEqual(["three a", "two a"]);
});

it("a key goes nowhere while nothing waits for it, and once the page is gone", () => {
  show(null, "two");
  expect(press("a")).toEqual(["two a"]);
  show("one", null);
  expect(press("b")).toEqual(["one b"]);
  act(() => root.render(null));
  expect(press("c")).toEqual([]);
});

it("nothing listens while nothing waits", () => {
  const add = vi.spyOn(document, "addEventListener");
  const added = () => add.mock.calls.filter(([type]) => type === "keydown").length;
  show(null, null);
  expect(added()).toBe(0);
  show("one", null);
  show("other", null);
  expect(added()).toBe(1);
});
