import type { AccountView } from "@/lib/messaging/protocol";

/** For tests: the account of the made-up view, well in every respect. */
export const sam: AccountView = {
  id: "account",
  name: "Sam Sender",
  slug: "sam-sender",
  status: "available",
  enabled: true,
  apiSeat: true,
  hasTokens: true,
  plan: null,
  allowance: { kind: "unknown" },
};

/** And another one that could send. */
export const tess: AccountView = { ...sam, id: "tess", name: "Tess Töpfer", slug: "tess-t" };
