import * as v from "valibot";
import { fail, type Result } from "../kernel/result";
import type { Relationship } from "../preflight/facts";
import { isPartOfPath } from "./account-read";
import type { WithWhom } from "./conversation-with";
import type { Json } from "./parse-json";
import { readEndpoint } from "./read-endpoint";
import type { Service } from "./request";
import { flag, profileUrn } from "./told-fields";

const schema = v.object({
  success: v.nullish(v.literal(true)),
  connected: v.optional(flag),
  invitationSent: v.optional(flag),
  invitationReceived: v.optional(flag),
  status: v.fallback(v.string(), ""),
  profileUrn,
});
type Body = v.InferOutput<typeof schema>;

/**
 * How the account and the person of a slug stand to each other (reference connectsafely-api 5.1), in
 * the form that names the account: the short one asks for whichever is the default. It costs no
 * allowance. Failures: "profile-not-found" and those of `readFailure`.
 */
export async function relationshipWith(
  service: Service,
  { accountId, recipient }: WithWhom,
): Promise<Result<Relationship>> {
  if (!isPartOfPath(accountId)) return fail({ kind: "account-not-found" });
  const { result } = await readEndpoint(service, {
    path: `/relationship/${accountId}/${encodeURIComponent(recipient.slug)}`,
    accountId,
    missing: "profile-not-found",
    parse: parseRelationship,
  });
  return result;
}

/** A body that says nothing of the two is none: only a urn in it would not answer the question. */
function parseRelationship(body: Json): Relationship | null {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) return null;
  const connected = connectedIn(parsed.output);
  const invitation = invitationIn(parsed.output);
  const { profileUrn } = parsed.output;
  const saysNothing = connected === null && invitation === null && profileUrn === "";
  return saysNothing ? null : { connected, invitation, profileUrn };
}

/** The flag, unless the status speaks against it. */
function connectedIn({ connected = null, status }: Body): boolean | null {
  const said = byStatus.get(status.toUpperCase()) ?? null;
  if (connected !== null && said !== null && connected !== said) return null;
  return connected ?? said;
}

const byStatus: ReadonlyMap<string, boolean> = new Map([
  ["CONNECTED", true],
  ["NOT_CONNECTED", false],
  ["PENDING", false],
]);

function invitationIn({ invitationSent = null, invitationReceived = null, status }: Body) {
  if (invitationSent === true || status.toUpperCase() === "PENDING") return "sent";
  if (invitationReceived === true) return "received";
  return invitationSent === false || invitationReceived === false ? "none" : null;
}
