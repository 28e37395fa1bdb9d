import { useEffect } from "react";
import type { Opened } from "./use-composer";
import { useEnvironment } from "./use-environment";

interface PanelMoves {
  /** There is a person on screen: only the user puts another one in their place. */
  hasPerson: boolean;
  /** The user brought a popup's person into the panel. */
  onBrought: (recipientId: string) => void;
  /** Without a person the panel follows the tab in front. */
  askFront: () => Promise<Opened>;
  onFront: (opened: Opened) => void;
}

/** What a side panel does when the world around it moves; nothing in a popup. */
export function usePanelMoves({ hasPerson, onBrought, askFront, onFront }: PanelMoves): void {
  const { tab, panel } = useEnvironment();
  useEffect(() => panel?.onCall(onBrought), [panel, onBrought]);
  useEffect(() => {
    if (panel === null || hasPerson) return;
    const follow = async () => {
      const opened = isTyping() ? null : await askFront();
      // Somebody may have begun to type while the answer was under way.
      if (!isTyping()) onFront(opened);
    };
    return tab?.watch(() => void follow());
  }, [tab, panel, hasPerson, askFront, onFront]);
}

/** An address that is half typed is not taken away. */
export function isTyping(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>("form input");
  return [...fields].some(({ value }) => value !== "");
}
