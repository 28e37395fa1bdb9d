import { ok, type Result } from "../../kernel/result";
import type { Explanation } from "../../messaging/protocol";
import { findRecipient } from "./issue-recipient";
import type { Ports } from "../ports";

/** How a recipient was read, for whoever asks why it is or is not sure. Failure: "recipient-forgotten". */
export async function explainRecipient(
  ports: Pick<Ports, "recipients">,
  recipientId: string,
): Promise<Result<Explanation>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  // A screen gets neither the urn nor the tab.
  const { id: _id, urn: _urn, origin: _origin, accountId: _account, ...read } = found.value;
  return ok(read);
}
