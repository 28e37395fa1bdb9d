import { useEffect, useEffectEvent } from "react";

/**
 * Every press of a key on the page, after what has the focus took its turn; null listens to none.
 * The listener stays while `act` changes, and so does its place among the others.
 */
export function useKeyPress(act: ((event: KeyboardEvent) => void) | null): void {
  const press = useEffectEvent((event: KeyboardEvent) => act?.(event));
  const isListening = act !== null;
  useEffect(() => {
    if (!isListening) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isListening]);
}
