// @vitest-environment happy-dom
import { act, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { later } from "./later";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

function Greeting({ name }: { name: string }) {
  return <p>Hi {name}</p>;
}

/** What stands in the page once `load` has ended. */
async function shown(
  load: () => Promise<ComponentType<{ name: string }>>,
  place = document.createElement("div"),
): Promise<string> {
  const Part = later(load);
  await act(async () =>
    createRoot(place).render(
      <>
        <Part name="Ada" />
        <p>the rest</p>
      </>,
    ),
  );
  return place.innerHTML;
}

describe("a part that is loaded later", () => {
  beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

  it("is shown with its props when it is there", async () => {
    expect(await shown(async () => Greeting)).toBe("<p>Hi Ada</p><p>the rest</p>");
  });

  it("is asked for only when what is shown with it is there", async () => {
    const place = document.createElement("div");
    const atLoad: string[] = [];
    await shown(async () => {
      atLoad.push(place.innerHTML);
      return Greeting;
    }, place);
    expect(atLoad).toEqual(["<p>the rest</p>"]);
  });

  it("leaves its place empty on the way", async () => {
    expect(await shown(() => new Promise(() => undefined))).toBe("<p>the rest</p>");
  });

  it("is replaced by a sentence, and takes nothing else with it, where it cannot be loaded", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const html = await shown(() => Promise.reject(new Error("no such file")));
    expect(html).toContain("composer.part_missing");
    expect(html).toContain("<p>the rest</p>");
  });
});
