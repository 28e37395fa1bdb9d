import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { SendReport } from "@/lib/messaging/protocol";

/** A worker that died is started again by the next question, and then knows what it left behind. */
const mostQuestions = 3;

/** What became of an attempt, also where the worker that made it died meanwhile. */
export async function followToEnd(attemptId: string): Promise<Result<SendReport>> {
  let report = await ask("send.follow", { attemptId });
  for (let asked = 1; asked < mostQuestions && isSilent(report); asked += 1) {
    report = await ask("send.follow", { attemptId });
  }
  return report;
}

function isSilent(report: Result<unknown>): boolean {
  return !report.ok && report.failure.kind === "worker-unavailable";
}
