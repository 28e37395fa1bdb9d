import { fail, ok, type Result } from "../../kernel/result";
import { knownAllowance } from "./known-allowance";
import type { Ports } from "../ports";
import { tellNews } from "../after-send/tell-news";

/** Null where the user set none. */
interface OwnLimitView {
  limit: number | null;
}

/**
 * Whether the user's own limit leaves room for one more. Failure: "own-limit-reached". Where there is
 * none a Send does not depend on what was kept of the allowance.
 */
export async function checkOwnLimit(
  ports: Pick<Ports, "allowances" | "ownLimits" | "outbox" | "now">,
  accountId: string,
): Promise<Result<null>> {
  const { value } = await viewOwnLimit(ports, accountId);
  if (value.limit === null) return ok(null);
  const { own } = await knownAllowance(ports, accountId);
  if (own === undefined || own.used < own.limit) return ok(null);
  return fail({ kind: "own-limit-reached", limit: own.limit, until: own.resetsAt });
}

export async function viewOwnLimit(
  { ownLimits }: Pick<Ports, "ownLimits">,
  accountId: string,
): Promise<{ ok: true; value: OwnLimitView }> {
  return ok({ limit: (await ownLimits.read())?.[accountId] ?? null });
}

/** The user's own limit of an account from now on; null for none. */
export async function keepOwnLimit(
  ports: Ports,
  accountId: string,
  limit: number | null,
): Promise<Result<OwnLimitView>> {
  await ports.ownLimits.update((kept) => ({ ...kept, [accountId]: limit }));
  tellNews(ports);
  return ok({ limit });
}
