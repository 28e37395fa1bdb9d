import { useEffect, useState } from "react";
import { type BoundKeys, useEnvironment } from "./use-environment";

/** The keys that call Courier; asked again when the window comes back, from where they are changed. */
export function useBoundKeys(): BoundKeys | null {
  const { keys } = useEnvironment();
  const [bound, setBound] = useState<BoundKeys | null>(null);
  useEffect(() => {
    const look = () => void keys?.bound().then(setBound);
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [keys]);
  return bound;
}
