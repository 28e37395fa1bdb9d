import { fail, ok, type Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import { numberMeant } from "../../linkedin/same-person";
import type { Ports } from "../ports";
import { recipientFromTab } from "./recipient-from-tab";

/**
 * Whether the address that a text would go to is still that of the member it was written for, where
 * nothing but that number and the address is known. No consent goes past it: the message can reach
 * only whoever has the address now. Failure: "address-changed-hands", where the page proves it.
 */
export async function checkAddress(
  ports: Pick<Ports, "tabAddress" | "readPage">,
  { urn, meant, slug, origin }: Recipient,
): Promise<Result<null>> {
  if (urn !== null || meant === undefined || origin.kind !== "tab") return ok(null);
  const shown = await recipientFromTab(ports, origin.tabId);
  if (!shown.ok || shown.value.slug !== slug) return ok(null);
  const owner = numberMeant(shown.value);
  return owner === null || owner === meant ? ok(null) : fail({ kind: "address-changed-hands" });
}
