/** What documents can say of one endpoint; reference.ts has what they say. */
export interface Documented {
  readonly method: "GET" | "POST" | "DELETE";
  /**
   * Below the base URL; `{account}` is the caller's own account, `{lost}` one of theirs whose session
   * at LinkedIn is gone, `{message}` a message in `{conversation}`.
   */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** The bytes of a file, in place of a body of fields. */
  readonly file?: FileBody;
  /** Fields of the body without any one of which it is refused with 400. */
  readonly required?: readonly string[];
  /** Every key of a success; "[]." leads into the first of a list; with "?" at its end it may be left out. */
  readonly keys: readonly string[];
  /** Headers of every answer, whatever its status. */
  readonly headers?: readonly string[];
  /** The documented refusals that do not depend on the body, by what is wrong with the call. */
  readonly refusals: Readonly<Record<string, Refusal>>;
}

export interface FileBody {
  readonly type: string;
  readonly content: string;
}

export interface Refusal {
  readonly status: number;
  /** Instead of the path of a success. */
  readonly path?: string;
  /** "none" is a call without a key. */
  readonly key?: "none" | "wrong" | "trial ended";
  /** With the day's messages of the account used up. */
  readonly isUsedUp?: true;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly file?: FileBody;
  /** The keys of its body. */
  readonly keys: readonly string[];
  readonly headers?: readonly string[];
}

const noKey: Refusal = { status: 401, key: "none", keys: ["error"] };
const wrongKey: Refusal = { status: 401, key: "wrong", keys: ["error"] };
const trialEnded: Refusal = { status: 403, key: "trial ended", keys: ["success", "error"] };
export const ofKey = { noKey, wrongKey, trialEnded };
/** Well formed, and nobody's. */
export const nobodysAccount = "66f0c0de5a4dffffffffffff";
export const member = "urn:li:fsd_profile:ACoAAO5rKAEB5sfTEA1d1jFxWijTLXeWrgXNp6s";

/** What is told of an account's plan. */
export const plan = ["premiumType", "isPremium", "hasSalesNavigator", "hasRecruiter"].concat(
  "hasAwayMessages",
  "hasAdvertiseBadge",
  "hasHiringManager",
);
