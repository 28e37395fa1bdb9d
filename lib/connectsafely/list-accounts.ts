import * as v from "valibot";
import type { Account } from "../settings/account";
import { accountStatusOf } from "./account-status-words";
import type { Json } from "./parse-json";
import { readEndpoint, type ReadReply } from "./read-endpoint";
import type { Service } from "./request";
import { flag } from "./told-fields";

const text = v.fallback(v.pipe(v.string(), v.trim()), "");

/** Only the id is needed; any other field that is not as documented counts as not said. */
const rowSchema = v.object({
  id: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  firstName: text,
  lastName: text,
  publicId: text,
  status: text,
  enabled: flag,
  apiSeatAllocated: flag,
});

const listSchema = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.object({ accounts: v.array(v.unknown()) }),
    v.transform(({ accounts }) => accounts),
  ),
]);

/**
 * The LinkedIn accounts that the key reaches (reference connectsafely-api 4.1). It costs no
 * LinkedIn call and no allowance, so it is also the test of a key: "key-refused", "trial-ended".
 */
export function listAccounts(service: Service): Promise<ReadReply<Account[]>> {
  return readEndpoint(service, {
    path: "/accounts",
    missing: "route-retired",
    parse: parseAccounts,
  });
}

/** A damaged row loses itself alone; a list of nothing but damaged rows is not understood. */
function parseAccounts(body: Json): Account[] | null {
  const list = v.safeParse(listSchema, body);
  if (!list.success) return null;
  const rows = list.output.flatMap((row) => {
    const parsed = v.safeParse(rowSchema, row);
    return parsed.success ? [toAccount(parsed.output)] : [];
  });
  return rows.length === 0 && list.output.length > 0 ? null : rows;
}

function toAccount(row: v.InferOutput<typeof rowSchema>): Account {
  const name = `${row.firstName} ${row.lastName}`.trim();
  return {
    id: row.id,
    name: name || row.publicId || row.id,
    slug: row.publicId || null,
    status: accountStatusOf(row.status),
    enabled: row.enabled ?? true,
    apiSeat: row.apiSeatAllocated,
  };
}
