/** A made-up LinkedIn account, in the service's own words (reference connectsafely-api 4.1, 4.2). */
export interface SandboxAccount {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly publicId: string;
  readonly status: "AVAILABLE" | "IN_USE" | "WARMUP" | "ERROR" | "UNKNOWN";
  readonly enabled: boolean;
  readonly apiSeatAllocated: boolean;
  /** False: LinkedIn's session is gone and the account has to be connected again. */
  readonly hasTokens: boolean;
}

export const availableAccount: SandboxAccount = {
  id: "66f0c0de5a4d000000000001",
  firstName: "Mira",
  lastName: "Sandholm",
  publicId: "mira-sandholm-sandbox",
  status: "AVAILABLE",
  enabled: true,
  apiSeatAllocated: true,
  hasTokens: true,
};

export const warmingUpAccount: SandboxAccount = {
  ...availableAccount,
  id: "66f0c0de5a4d000000000002",
  firstName: "Tobi",
  lastName: "Quillberg",
  publicId: "tobi-quillberg-sandbox",
  status: "WARMUP",
};

/** Every send from it fails with the documented "authentication credentials" answer. */
export const disconnectedAccount: SandboxAccount = {
  ...availableAccount,
  id: "66f0c0de5a4d000000000003",
  firstName: "Yuna",
  lastName: "Fernhollow",
  publicId: "yuna-fernhollow-sandbox",
  status: "ERROR",
  hasTokens: false,
};

/** Switched off and without an API seat: every send from it is refused with 403. */
export const pausedAccount: SandboxAccount = {
  ...availableAccount,
  id: "66f0c0de5a4d000000000004",
  firstName: "Omar",
  lastName: "Brookstone-Lind",
  publicId: "omar-brookstone-lind-sandbox",
  enabled: false,
  apiSeatAllocated: false,
};

export const sandboxAccounts: readonly SandboxAccount[] = [
  availableAccount,
  warmingUpAccount,
  disconnectedAccount,
  pausedAccount,
];

export function nameOf(account: SandboxAccount): string {
  return `${account.firstName} ${account.lastName}`;
}
