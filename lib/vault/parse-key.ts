import { fail, ok, type Result } from "../kernel/result";
import { createSecret, type Secret } from "../kernel/secret";

/**
 * A pasted key. Its format is not documented (reference connectsafely-api 1), so only what could
 * never be one is refused ("key-malformed"): spaces inside, characters that cannot stand in a
 * header (measured: they make `fetch` throw), or a length that no key has.
 */
export function parseKey(text: string): Result<Secret> {
  const trimmed = text.trim();
  return /^[\x21-\x7e]{8,512}$/u.test(trimmed)
    ? ok(createSecret(trimmed))
    : fail({ kind: "key-malformed" });
}
