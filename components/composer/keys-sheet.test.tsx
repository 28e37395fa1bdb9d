// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { KeysSheet } from "./keys-sheet";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

let root: Root;
let place: HTMLElement;
const change = vi.fn(async () => undefined);
let bound: { popup: string | null; panel: string | null };

const row = (what: string) =>
  [...place.querySelectorAll("dt")].find(({ textContent }) => textContent === what)
    ?.nextElementSibling?.textContent;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  bound = { popup: "Alt+Shift+M", panel: null };
  const keys = { bound: async () => bound, change };
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, keys }}>
        <KeysSheet />
      </EnvironmentContext>,
    ),
  );
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

describe("the sheet of keys", () => {
  it("shows the keys of Chrome as they are bound, and says which is not", () => {
    expect(row("keys.courier")).toBe("Alt+Shift+M");
    expect(row("keys.panel")).toBe("keys.unbound");
  });

  it("leads to where they are bound, and shows what came of it", async () => {
    place.querySelector("button")?.click();
    expect(change).toHaveBeenCalled();
    bound = { popup: null, panel: "Ctrl+Shift+Y" };
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(row("keys.courier")).toBe("keys.unbound");
    expect(row("keys.panel")).toBe("Ctrl+Shift+Y");
  });
});
