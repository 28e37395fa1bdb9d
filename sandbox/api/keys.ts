/** Made-up keys in the only shape ever seen, a lowercase UUID (reference connectsafely-api 1). */
export const sandboxKey = "7c1e9a34-52d8-4b06-9f3e-d81b6a0e4f2a";
/** The trial behind it has ended: every call is refused with 403. */
export const expiredTrialKey = "0b8d4e17-93ac-4f5d-8e62-5a7c1f90be03";
/** Valid, but no LinkedIn account is connected to it. */
export const noAccountKey = "e5a2076c-1f4b-4d89-b3c0-96d8e21f7a54";
/** Reaches one account, which then needs no choice. */
export const oneAccountKey = "3f90b6d2-8c15-4e7a-a2d4-61c7f08e9b35";
/** Reaches accounts of every health and plan. */
export const everyHealthKey = "a94c27e0-6b3d-4f18-8d50-2e7f91c6d08b";

export type KeyRights =
  | "all-accounts"
  | "one-account"
  | "every-health"
  | "trial-expired"
  | "no-account"
  | "unknown";

const rights: ReadonlyMap<string, KeyRights> = new Map([
  [sandboxKey, "all-accounts"],
  [expiredTrialKey, "trial-expired"],
  [noAccountKey, "no-account"],
  [oneAccountKey, "one-account"],
  [everyHealthKey, "every-health"],
]);

/** What an `Authorization` header gives access to; null is a missing header. */
export function rightsOf(authorization: string | null): KeyRights {
  const [, key] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
  return rights.get(key ?? "") ?? "unknown";
}

/** `text` without any of the sandbox's keys, for what is logged or shown. */
export function withoutKeys(text: string): string {
  return [...rights.keys()].reduce((clean, key) => clean.replaceAll(key, "[key]"), text);
}
