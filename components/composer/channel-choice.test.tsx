// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ChannelChoice } from "./channel-choice";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

async function draw(inactive: boolean) {
  const onChoose = vi.fn<(channel: string) => void>();
  const place = document.createElement("div");
  await act(async () =>
    createRoot(place).render(
      <ChannelChoice value="inbox" inactive={inactive} onChoose={onChoose} />,
    ),
  );
  const select = place.querySelector("select");
  if (select === null) throw new Error("there is no choice");
  return { select, onChoose };
}

describe("the choice of an inbox", () => {
  beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

  it("begins with the ordinary one, and tells what was picked", async () => {
    const { select, onChoose } = await draw(false);
    expect(select.value).toBe("inbox");
    await act(async () => {
      select.value = "sales-navigator";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(onChoose).toHaveBeenCalledWith("sales-navigator");
  });

  it("is closed while a message is on its way", async () => {
    expect((await draw(true)).select.disabled).toBe(true);
  });
});
