// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawButton } from "./draw-button";

const onPress = vi.fn();
let root: ShadowRoot;
let drawn: ReturnType<typeof drawButton>;

beforeEach(() => {
  onPress.mockReset();
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  drawn = drawButton("Write with Courier", onPress);
  expect(attach).toHaveBeenCalledWith({ mode: "closed" });
  const [made] = attach.mock.results;
  if (!(made?.value instanceof ShadowRoot)) throw new Error("there is no root");
  root = made.value;
  attach.mockRestore();
});

function button(): HTMLButtonElement {
  const [found] = root.querySelectorAll("button");
  if (found === undefined) throw new Error("there is no button");
  return found;
}

describe("the button on a profile", () => {
  it("takes a person's click and none that a script made", () => {
    button().click();
    button().dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    expect(onPress).not.toHaveBeenCalled();
    const real = new MouseEvent("click");
    Object.defineProperty(real, "isTrusted", { value: true });
    button().dispatchEvent(real);
    expect(onPress).toHaveBeenCalledOnce();
  });

  it("has a name for those who cannot see it, and none for the page", () => {
    expect(button().ariaLabel).toBe("Write with Courier");
    expect(drawn.host.shadowRoot).toBeNull();
    expect(drawn.host.outerHTML).not.toMatch(/courier|linkedin/iu);
  });

  it("goes to the corner it is told, and leaves the one before", () => {
    const place = () =>
      ["top", "bottom", "left", "right"].filter(
        (edge) => drawn.host.style.getPropertyValue(edge) !== "auto",
      );
    drawn.moveTo("bottom-right");
    expect(place()).toEqual(["bottom", "right"]);
    drawn.moveTo("top-left");
    expect(place()).toEqual(["top", "left"]);
  });
});
