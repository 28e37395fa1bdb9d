import { useEffect, useState } from "react";

/** How long the person on screen can be seen before Send takes a click (design section 7). */
const armingMs = 500;

/** False for half a second after the person appears or changes. */
export function useArmed(recipientId: string): boolean {
  const [armedFor, setArmedFor] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setArmedFor(recipientId), armingMs);
    return () => clearTimeout(timer);
  }, [recipientId]);
  return armedFor === recipientId;
}
