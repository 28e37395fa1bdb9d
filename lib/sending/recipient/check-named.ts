import { fail, ok, type Result } from "../../kernel/result";
import { namesAnother } from "../../linkedin/named-by-service";
import type { Recipient } from "../../linkedin/recipient";
import type { Ports } from "../ports";

/**
 * Whether anything that the service said in this life of the browser speaks of another member than
 * the page did. No consent goes past it: either the page or the service is wrong about who gets the
 * message. Failure: "service-names-another".
 */
export async function checkNamed(
  { named }: Pick<Ports, "named">,
  recipient: Pick<Recipient, "slug" | "urn" | "name" | "meant">,
): Promise<Result<null>> {
  const other = namesAnother(recipient, (await named.read()) ?? []);
  return other === null ? ok(null) : fail(other);
}
