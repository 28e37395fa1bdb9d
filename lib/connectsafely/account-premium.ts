import * as v from "valibot";
import type { PlanKind } from "../settings/account-facts";
import { parsePlan } from "./account-plan";
import { readAccount } from "./account-read";
import type { Json } from "./parse-json";
import type { ReadReply } from "./read-endpoint";
import type { Service } from "./request";

const aboutSchema = v.object({
  success: v.fallback(v.boolean(), true),
  accountId: v.fallback(v.nullable(v.string()), null),
});

/**
 * The plan of one account (reference connectsafely-api 4.3). It makes the service call LinkedIn, so
 * it is asked only where the status tells no plan.
 */
export function accountPremium(service: Service, accountId: string): Promise<ReadReply<PlanKind>> {
  return readAccount(service, accountId, "premium", (body) => parsePremium(body, accountId));
}

function parsePremium(body: Json, accountId: string): PlanKind | null {
  const about = v.safeParse(aboutSchema, body);
  if (!about.success || !about.output.success) return null;
  const isOther = about.output.accountId !== null && about.output.accountId !== accountId;
  return isOther ? null : parsePlan(body);
}
