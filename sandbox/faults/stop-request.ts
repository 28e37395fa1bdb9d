import { ConnectionCut } from "./connection-cut.ts";
import type { Behaviour } from "./fault.ts";
import type { FaultQueue } from "./queue.ts";

/** Carries out what a fault wants while a request still comes in, at its headers or its whole body. */
export async function stopRequest(
  moment: "at-headers" | "at-body",
  behaviour: Behaviour | null,
  faults: FaultQueue,
): Promise<void> {
  if (behaviour === null) return;
  if (behaviour.hold === moment) await faults.released();
  if (behaviour.cut === moment) throw new ConnectionCut(behaviour.how);
}
