import type { KeyboardEvent } from "react";
import { i18n } from "#i18n";
import { useArmed } from "@/components/hooks/use-armed";
import { useUndoKey } from "@/components/hooks/use-undo-key";
import { Button } from "@/components/ui/button";

/** A double click on Send must not take it back (design section 7, "Hands"). */
const deafMs = 600;

/**
 * Takes a Send back. It appears beside Send, deaf at first, and the send keys never mean it.
 * `hasKey`: Alt+Z does the same from anywhere on the page, with the same deafness.
 */
export function UndoButton({ onUndo, hasKey = false }: { onUndo: () => void; hasKey?: boolean }) {
  const armed = useArmed("undo", deafMs);
  useUndoKey(hasKey && armed ? onUndo : null);
  return (
    <Button
      inactive={!armed}
      aria-keyshortcuts={hasKey ? "Alt+Z" : undefined}
      onClick={onUndo}
      onKeyDown={ignoreSendKeys}
    >
      {i18n.t("composer.undo")}
    </Button>
  );
}

export function ignoreSendKeys(event: KeyboardEvent): void {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.preventDefault();
}
