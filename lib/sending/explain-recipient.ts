import { ok, type Result } from "../kernel/result";
import type { Explanation } from "../messaging/protocol";
import { findRecipient } from "./issue-recipient";
import type { Ports } from "./ports";

/** How a recipient was read and why that is, or is not, sure. Failure: "recipient-forgotten". */
export async function explainRecipient(
  ports: Pick<Ports, "recipients">,
  id: string,
): Promise<Result<Explanation>> {
  const found = await findRecipient(ports, id);
  if (!found.ok) return found;
  const { layout, evidence, confidence, reason, findings, viewer } = found.value;
  return ok({ layout, evidence, confidence, reason, findings, viewer });
}
