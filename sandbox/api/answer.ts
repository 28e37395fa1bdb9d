/** What an endpoint answers, as plain data: a fault can replace or change it before it leaves. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers: { ...jsonType, ...headers }, body: JSON.stringify(value) };
}

export const jsonType = { "Content-Type": "application/json; charset=utf-8" };

/** The documented shape of a refusal: `{error, success: false}`. */
export function refusal(status: number, error: string): Answer {
  return jsonAnswer(status, { success: false, error });
}

/** The shape on the vendor's pages about conversations: without `success` (reference connectsafely-api 7.1). */
export function bareRefusal(status: number, error: string): Answer {
  return jsonAnswer(status, { error });
}

/** Everywhere without `success` (reference connectsafely-api 2.1). */
export const unauthorized = bareRefusal(401, "Unauthorized - Invalid credentials");
export const trialExpired = refusal(403, "Your trial has expired, please subscribe to continue");
export const accountNotFound = refusal(404, "Account not found");
