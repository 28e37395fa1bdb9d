// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { TabNotices } from "./tab-notices";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

const panel = {
  front: async () => null,
  takeCall: async () => null,
  onCall: () => () => undefined,
};
const bo = { shown: "Bo Example", isSure: true, isOwnTab: false };

let root: Root;
let place: HTMLElement;
let reopened: string[];

async function show(change: Partial<Parameters<typeof TabNotices>[0]>, inPanel = true) {
  const props = {
    moved: null,
    isUnseen: false,
    name: "Ada",
    isSent: false,
    onReopen: (whom: string) => reopened.push(whom),
    onStay: () => undefined,
    ...change,
  };
  await act(async () =>
    root.render(
      <EnvironmentContext value={{ ...environment, panel: inPanel ? panel : null }}>
        <TabNotices {...props} />
      </EnvironmentContext>,
    ),
  );
  // What is loaded when it is first shown.
  await act(() => vi.dynamicImportSettled());
  await act(async () => undefined);
}

const buttons = () => [...place.querySelectorAll("button")];

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  reopened = [];
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

describe("what is said of the tab", () => {
  it("is nothing while it contradicts nothing", async () => {
    await show({});
    expect(place.textContent).toBe("");
  });

  it("names in a panel who is there and whom the draft is for, with one click to each", async () => {
    await show({ moved: bo });
    expect(place.textContent).toContain("panel.now_on Bo Example");
    expect(place.textContent).toContain("panel.draft_for Ada");
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      "moved.write_to Bo Example",
      "moved.stay Ada",
    ]);
    act(() => buttons()[0]?.click());
    expect(reopened).toEqual(["in-front"]);
  });

  it("speaks in a popup of the page, and opens whoever that shows", async () => {
    await show({ moved: bo }, false);
    expect(place.textContent).toContain("moved.shows Bo Example");
    act(() => buttons()[0]?.click());
    expect(reopened).toEqual(["shown"]);
  });

  it("offers nobody in the place of a person where the page is the user's own", async () => {
    await show({ moved: { ...bo, shown: null } });
    expect(buttons().map(({ textContent }) => textContent)).toEqual(["moved.stay Ada"]);
  });

  it("asks nothing once the message has left", async () => {
    await show({ moved: bo, isSent: true });
    expect(buttons().map(({ textContent }) => textContent)).toEqual(["moved.write_to Bo Example"]);
    await show({ moved: { ...bo, shown: null }, isSent: true });
    expect(place.textContent).toBe("");
  });

  it("is how to call Courier where it was not, by the key that is bound", async () => {
    await show({ isUnseen: true });
    expect(place.textContent).toBe("panel.call_key Alt+Shift+M");
  });
});
