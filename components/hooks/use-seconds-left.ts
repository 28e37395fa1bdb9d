import { useEffect, useState } from "react";
import { useEnvironment } from "./use-environment";

const tickMs = 200;

/** Whole seconds until a moment (ISO 8601), rounded up; 0 from then on, and without one. */
export function useSecondsLeft(until: string | null): number {
  const { now } = useEnvironment();
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (until === null) return;
    const tick = () => setTime(now());
    tick();
    const ticks = setInterval(tick, tickMs);
    return () => clearInterval(ticks);
  }, [until, now]);
  return until === null ? 0 : Math.max(0, Math.ceil((Date.parse(until) - time) / 1_000));
}
