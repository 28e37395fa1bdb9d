import { useState } from "react";
import { isAltLetter } from "./alt-letter";
import { useKeyPress } from "./use-key-press";

/**
 * How often Alt and a letter were pressed on this screen. Counted where the screen itself is, so that a
 * press before the part it calls was loaded is not lost.
 */
export function useAltCalls(letter: Parameters<typeof isAltLetter>[1]): number {
  const [calls, setCalls] = useState(0);
  useKeyPress((event) => {
    if (!isAltLetter(event, letter)) return;
    event.preventDefault();
    setCalls((before) => before + 1);
  });
  return calls;
}
