import { useSyncExternalStore } from "react";

/**
 * Whether Chrome takes this computer to be online. "Offline" can be relied on little more than
 * "online": it is something to say, and no reason to stop a Send.
 */
export function useOnline(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine);
}

function watch(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
