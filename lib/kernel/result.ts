import type { Failure } from "./failure";

/** What an operation that may fail answers with. Exceptions are left for bugs. */
export type Result<T, F = Failure> = { ok: true; value: T } | { ok: false; failure: F };

/** The answer of an operation that did what it was asked. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The answer of one that did not, with why. Nothing is thrown. */
export function fail<F>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}
