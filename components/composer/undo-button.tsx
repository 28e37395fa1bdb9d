import type { KeyboardEvent } from "react";
import { i18n } from "#i18n";
import { useArmed } from "@/components/hooks/use-armed";
import { Button } from "@/components/ui/button";

/** A double click on Send must not take it back (design section 7, "Hands"). */
const deafMs = 600;

/** Takes a Send back. It appears beside Send, deaf at first, and the send keys never mean it. */
export function UndoButton({ onUndo }: { onUndo: () => void }) {
  const armed = useArmed("undo", deafMs);
  return (
    <Button inactive={!armed} onClick={onUndo} onKeyDown={ignoreSendKeys}>
      {i18n.t("composer.undo")}
    </Button>
  );
}

export function ignoreSendKeys(event: KeyboardEvent): void {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.preventDefault();
}
