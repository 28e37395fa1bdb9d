import * as v from "valibot";
import type { Result } from "../kernel/result";
import type { OpenProfile } from "../preflight/facts";
import type { WithWhom } from "./conversation-with";
import type { Json } from "./parse-json";
import { readEndpoint } from "./read-endpoint";
import type { Service } from "./request";
import { profileUrn } from "./told-fields";

const schema = v.object({
  success: v.nullish(v.literal(true)),
  supportsFreeEmail: v.boolean(),
  profileUrn,
});

/**
 * Whether a person takes InMail without a credit (reference connectsafely-api 5.4); asked by urn
 * where one is known. A POST that changes nothing. Failures: "profile-not-found", those of `readFailure`.
 */
export async function openProfile(
  service: Service,
  { accountId, recipient: { slug, urn } }: WithWhom,
): Promise<Result<OpenProfile>> {
  const { result } = await readEndpoint(service, {
    path: "/messaging/check-email-support",
    accountId,
    method: "POST",
    body: urn === null ? { accountId, profileId: slug } : { accountId, profileUrn: urn },
    missing: "profile-not-found",
    parse: parseSupport,
  });
  return result;
}

function parseSupport(body: Json): OpenProfile | null {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) return null;
  const { supportsFreeEmail: isOpen, profileUrn } = parsed.output;
  return { isOpen, profileUrn };
}
