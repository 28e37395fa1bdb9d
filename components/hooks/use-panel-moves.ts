import { useEffect } from "react";
import { useEnvironment } from "./use-environment";

interface PanelMoves {
  /** There is a person on screen: only the user puts another one in their place. */
  hasPerson: boolean;
  /** The user brought a popup's person into the panel. */
  onBrought: (recipientId: string) => void;
  /** Without a person the panel follows the tab in front. */
  onFront: () => void;
}

/** What a side panel does when the world around it moves; nothing in a popup. */
export function usePanelMoves({ hasPerson, onBrought, onFront }: PanelMoves): void {
  const { tab, panel } = useEnvironment();
  useEffect(() => panel?.onCall(onBrought), [panel, onBrought]);
  useEffect(() => {
    if (panel === null || hasPerson) return;
    return tab?.watch(() => {
      if (!isTyping()) onFront();
    });
  }, [tab, panel, hasPerson, onFront]);
}

/** An address that is half typed is not taken away. */
function isTyping(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>("form input");
  return [...fields].some(({ value }) => value !== "");
}
