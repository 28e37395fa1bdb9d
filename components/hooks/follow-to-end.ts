import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { SendReport } from "@/lib/messaging/protocol";

/**
 * A worker that died is started again by the next question, and then knows what it left behind. While
 * Chrome is still stopping it, questions fail at once: so the later ones wait (milliseconds).
 */
const pausesMs = [0, 250, 1_000, 3_000] as const;

/** What became of an attempt, also where the worker that made it died meanwhile. */
export async function followToEnd(attemptId: string): Promise<Result<SendReport>> {
  let report = await ask("send.follow", { attemptId });
  for (const ms of pausesMs) {
    if (!isSilent(report)) return report;
    await new Promise((resolve) => setTimeout(resolve, ms));
    report = await ask("send.follow", { attemptId });
  }
  return report;
}

function isSilent(report: Result<unknown>): boolean {
  return !report.ok && report.failure.kind === "worker-unavailable";
}
