import type { SeenProtocol } from "../kernel/protocols";
import { createLine, type Line } from "./line";

/** For tests: a line whose latest answer came over `protocol` just now, or before any answer. */
export function lineOver(protocol: string | null, isOffline = false): Line {
  const seen: SeenProtocol | null = protocol === null ? null : { protocol, at: 0 };
  return createLine(
    { latest: () => seen, whenNoted: async () => undefined },
    () => 0,
    () => isOffline,
  );
}
