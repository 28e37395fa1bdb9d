import { useEffect, useRef } from "react";
import { isAltLetter } from "./alt-letter";

/** Alt+Z anywhere on the page, for as long as there is something to undo. */
export function useUndoKey(onUndo: (() => void) | null): void {
  const act = useRef(onUndo);
  useEffect(() => {
    act.current = onUndo;
  });
  const isListening = onUndo !== null;
  useEffect(() => {
    if (!isListening) return;
    function press(event: KeyboardEvent): void {
      if (!isAltLetter(event, "z")) return;
      event.preventDefault();
      act.current?.();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isListening]);
}
