import { useEffect, useState } from "react";
import { useEnvironment } from "./use-environment";

/** The time in milliseconds, each second anew while there is a moment (ISO 8601) to count down to. */
export function useNow(until: string | null): number {
  const { now } = useEnvironment();
  const [, tick] = useState(0);
  useEffect(() => {
    if (until === null) return;
    const ticks = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(ticks);
  }, [until]);
  return now();
}
