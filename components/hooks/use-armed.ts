import { useEffect, useState } from "react";

/** How long the person on screen can be seen before Send takes a click (design section 7). */
const armingMs = 500;

/** False for `ms` after what is shown (the person, in one text) appears or changes. */
export function useArmed(shown: string, ms = armingMs): boolean {
  const [armedFor, setArmedFor] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setArmedFor(shown), ms);
    return () => clearTimeout(timer);
  }, [shown, ms]);
  return armedFor === shown;
}
