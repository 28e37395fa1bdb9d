import {
  availableAccount,
  type SandboxAccount,
  sandboxAccounts,
  warmingUpAccount,
} from "./accounts.ts";

/** Accounts of the states that the first four do not have; `everyHealthKey` reaches them. */
export const inUseAccount: SandboxAccount = {
  ...availableAccount,
  id: "66f0c0de5a4d000000000011",
  firstName: "Ines",
  lastName: "Vandermoor",
  publicId: "ines-vandermoor-sandbox",
  status: "IN_USE",
};

export const unknownAccount: SandboxAccount = {
  ...availableAccount,
  id: "66f0c0de5a4d000000000012",
  firstName: "Pavel",
  lastName: "Oakhurst",
  publicId: "pavel-oakhurst-sandbox",
  status: "UNKNOWN",
};

/** The list calls it available; only its status tells that LinkedIn's session is gone. */
export const noTokensAccount: SandboxAccount = {
  ...availableAccount,
  id: "66f0c0de5a4d000000000013",
  firstName: "Leila",
  lastName: "Marchetti",
  publicId: "leila-marchetti-sandbox",
  hasTokens: false,
};

export const noSeatAccount: SandboxAccount = {
  ...availableAccount,
  id: "66f0c0de5a4d000000000014",
  firstName: "Bram",
  lastName: "Okonjo",
  publicId: "bram-okonjo-sandbox",
  apiSeatAllocated: false,
};

export const everyAccount: readonly SandboxAccount[] = [
  ...sandboxAccounts,
  inUseAccount,
  unknownAccount,
  noTokensAccount,
  noSeatAccount,
];

type Plan = "SALES_NAVIGATOR" | "RECRUITER" | "BUSINESS_PREMIUM" | "NON_PREMIUM";

const plans: ReadonlyMap<string, Plan> = new Map([
  [warmingUpAccount.id, "NON_PREMIUM"],
  [inUseAccount.id, "SALES_NAVIGATOR"],
  [noSeatAccount.id, "RECRUITER"],
]);

/** What an account pays LinkedIn for, in the service's words (reference connectsafely-api 4.2). */
export function planOf({ id }: SandboxAccount) {
  const premiumType = plans.get(id) ?? "BUSINESS_PREMIUM";
  return {
    premiumType,
    isPremium: premiumType !== "NON_PREMIUM",
    hasSalesNavigator: premiumType === "SALES_NAVIGATOR",
    hasRecruiter: premiumType === "RECRUITER",
    hasAwayMessages: false,
    hasAdvertiseBadge: false,
    hasHiringManager: false,
  };
}
