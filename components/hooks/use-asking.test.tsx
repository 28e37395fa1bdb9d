// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { createRoot, type Root } from "react-dom/client";
import { beforeEach, expect, it, vi } from "vitest";
import { type Asking, useAsking } from "./use-asking";

let root: Root;
let hook: Asking<string, string>;
let answer: (text: string) => void;
const heard: string[] = [];

function Screen() {
  const asking = useAsking(
    (_question: string) =>
      new Promise<string>((resolve) => {
        answer = resolve;
      }),
    (text) => heard.push(text),
  );
  useEffect(() => {
    hook = asking;
  });
  return null;
}

const ask = (question: string) => act(async () => void hook.ask(question));

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  heard.length = 0;
  root = createRoot(document.createElement("div"));
  await act(async () => root.render(<Screen />));
});

it("asks, hears the answer and keeps it", async () => {
  expect(hook).toMatchObject({ isAsking: false, answer: undefined });
  await ask("who?");
  expect(hook).toMatchObject({ isAsking: true, answer: undefined });
  await act(async () => answer("Ada"));
  expect(hook).toMatchObject({ isAsking: false, answer: "Ada" });
  expect(heard).toEqual(["Ada"]);
});

it("has no answer while it asks again", async () => {
  await ask("who?");
  await act(async () => answer("Ada"));
  await ask("who now?");
  expect(hook).toMatchObject({ isAsking: true, answer: undefined });
});

it("hears of no answer once what asked is gone from the screen", async () => {
  await ask("who?");
  await act(async () => root.unmount());
  await act(async () => answer("Ada"));
  expect(heard).toEqual([]);
});
