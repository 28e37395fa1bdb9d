import * as v from "valibot";
import type { Result } from "../kernel/result";
import type { Credits } from "../preflight/facts";
import { parseCount } from "./parse-count";
import type { Json } from "./parse-json";
import { readEndpoint } from "./read-endpoint";
import type { Service } from "./request";

const schema = v.object({ success: v.nullish(v.literal(true)), inMailCredits: v.unknown() });

/**
 * The InMail credits an account has left, 0 without a premium plan (reference connectsafely-api 5.5).
 * Failures: those of `readFailure`.
 */
export async function inmailCredits(service: Service, accountId: string): Promise<Result<Credits>> {
  const { result } = await readEndpoint(service, {
    path: `/inmail/credits?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    missing: "account-not-found",
    parse: parseCredits,
  });
  return result;
}

function parseCredits(body: Json): Credits | null {
  const parsed = v.safeParse(schema, body);
  const credits = parsed.success ? parseCount(parsed.output.inMailCredits) : null;
  return credits === null ? null : { credits };
}
