import { isAltLetter } from "./alt-letter";
import { useKeyPress } from "./use-key-press";

/** Alt+Z anywhere on the page, for as long as there is something to undo. */
export function useUndoKey(onUndo: (() => void) | null): void {
  function press(event: KeyboardEvent): void {
    if (!isAltLetter(event, "z")) return;
    event.preventDefault();
    onUndo?.();
  }
  useKeyPress(onUndo === null ? null : press);
}
