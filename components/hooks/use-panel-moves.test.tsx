// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "@/lib/kernel/result";
import { environment } from "./made-up-environment";
import { view } from "./made-up-view";
import type { Opened } from "./use-composer";
import { type Environment, EnvironmentContext } from "./use-environment";
import { usePanelMoves } from "./use-panel-moves";

let root: Root;
let place: HTMLElement;
/** What Chrome would call back. */
let moved: Set<() => void>;
let called: Set<(recipientId: string) => void>;
let brought: string[];
let shown: Opened[];
let answer: PromiseWithResolvers<Opened>;
const askFront = vi.fn<() => Promise<Opened>>();

/** Calls back until the function that it answers with is called. */
function among<Listener>(listeners: Set<Listener>) {
  return (listener: Listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

const watched = { openBeside: async () => undefined, version: "1" };
const bring = (recipientId: string) => void brought.push(recipientId);
const show = (opened: Opened) => void shown.push(opened);

function Panel({ hasPerson }: { hasPerson: boolean }) {
  usePanelMoves({ hasPerson, onBrought: bring, askFront, onFront: show });
  return (
    <form>
      <input />
    </form>
  );
}

function open(hasPerson: boolean, isPanel = true): void {
  const around: Environment = {
    ...environment,
    tab: { ...watched, watch: among(moved) },
    panel: isPanel
      ? { front: async () => null, takeCall: async () => null, onCall: among(called) }
      : null,
  };
  act(() =>
    root.render(
      <EnvironmentContext value={around}>
        <Panel hasPerson={hasPerson} />
      </EnvironmentContext>,
    ),
  );
}

const move = () => act(async () => moved.forEach((tell) => tell()));
const type = (text: string) => Reflect.set(place.querySelector("input") ?? {}, "value", text);

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  [moved, called, brought, shown] = [new Set(), new Set(), [], []];
  answer = Promise.withResolvers();
  askFront.mockReset();
  askFront.mockImplementation(() => answer.promise);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

describe("a side panel", () => {
  it("takes whom the user brings, also over somebody else, and hears nothing once it is gone", () => {
    for (const hasPerson of [false, true]) {
      open(hasPerson);
      for (const tell of called) tell("rahel");
    }
    expect(brought).toEqual(["rahel", "rahel"]);
    act(() => root.render(null));
    expect([called.size, moved.size]).toEqual([0, 0]);
  });

  it("without a person follows the tab in front, at every move of it", async () => {
    open(false);
    answer.resolve(ok(view));
    await move();
    await move();
    expect(shown).toEqual([ok(view), ok(view)]);
  });

  it("with a person stays with them, and follows again once there is none", async () => {
    open(true);
    expect(moved.size).toBe(0);
    open(false);
    expect(moved.size).toBe(1);
    open(true);
    expect(moved.size).toBe(0);
    expect(askFront).not.toHaveBeenCalled();
  });

  it("asks for nobody while an address is being typed, and takes none away", async () => {
    open(false);
    type("linkedin.com/in/no");
    await move();
    expect(askFront).not.toHaveBeenCalled();
    expect(shown).toEqual([]);
  });

  it("shows nobody where an address was begun while the answer was under way", async () => {
    open(false);
    await move();
    expect(askFront).toHaveBeenCalledOnce();
    type("l");
    await act(async () => answer.resolve(ok(view)));
    expect(shown).toEqual([]);
  });
});

it("a popup moves with nothing: it is for the tab it was opened over", () => {
  open(false, false);
  expect([called.size, moved.size]).toEqual([0, 0]);
});
