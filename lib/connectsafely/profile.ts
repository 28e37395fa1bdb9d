import * as v from "valibot";
import { fail, ok, type Result } from "../kernel/result";
import type { WithWhom } from "./conversation-with";
import type { Json } from "./parse-json";
import { readEndpoint } from "./read-endpoint";
import type { Service } from "./request";
import { flag } from "./told-fields";

const text = v.fallback(v.pipe(v.string(), v.maxLength(1_000)), "");
const personSchema = v.object({
  firstName: text,
  lastName: text,
  headline: text,
  entityUrn: text,
  isConnected: flag,
  supportsFreeEmail: flag,
});
const schema = v.object({
  success: v.nullish(v.literal(true)),
  profile: v.record(v.string(), v.unknown()),
});

/** A person as the service knows them; "" and null: not told. */
export type ServiceProfile = v.InferOutput<typeof personSchema>;

/**
 * The profile behind a slug (reference connectsafely-api 5.3). It costs one of the day's profile
 * views, so nothing asks for it by itself: only a click of the user's may. Failures:
 * "profile-not-found", also for the empty profile that stands for one; those of `readFailure`.
 */
export async function profileOf(
  service: Service,
  { accountId, recipient }: WithWhom,
): Promise<Result<ServiceProfile>> {
  const { result } = await readEndpoint(service, {
    path: "/profile",
    accountId,
    method: "POST",
    body: { accountId, profileId: recipient.slug },
    missing: "profile-not-found",
    parse: parseProfile,
  });
  if (!result.ok) return result;
  return result.value === "nobody" ? fail({ kind: "profile-not-found" }) : ok(result.value);
}

function parseProfile(body: Json): ServiceProfile | "nobody" | null {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) return null;
  const { profile } = parsed.output;
  return Object.keys(profile).length === 0 ? "nobody" : v.parse(personSchema, profile);
}
