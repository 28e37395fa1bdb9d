import { useEffect, useState } from "react";

/** How long the person on screen can be seen before Send takes a click (design section 7). */
const armingMs = 500;

/** False for half a second after what is shown (the person, in one text) appears or changes. */
export function useArmed(shown: string): boolean {
  const [armedFor, setArmedFor] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setArmedFor(shown), armingMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return armedFor === shown;
}
