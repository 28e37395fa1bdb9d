import { ok, type Result } from "../kernel/result";
import { listAccounts } from "./list-accounts";
import type { Service } from "./request";

/**
 * Makes sure that it is known how the body of a send has to go, at the cost of one cheap read where
 * no answer of the last minute told it. To be asked before an attempt is written down: it fails as
 * `listAccounts` does, and then nothing may be sent.
 */
export async function readyToSend(service: Service): Promise<Result<null>> {
  if (service.line.isReady()) return ok(null);
  const { result } = await listAccounts(service);
  if (!result.ok) return result;
  await service.line.whenNoted();
  return ok(null);
}
