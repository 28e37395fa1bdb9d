import { panelAfter } from "../sandbox/browser/toolbar.ts";
import type { World } from "./courier-test.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";
import { SidePanel } from "./pages/side-panel.ts";

/** By a real click in a real popup: Chrome opens a side panel for nothing less. */
export async function intoPanel(world: World, { page }: ComposerPopup): Promise<SidePanel> {
  const open = page.getByRole("button", { name: "Open in side panel" });
  return new SidePanel(await panelAfter(world.courier, () => open.click()));
}
