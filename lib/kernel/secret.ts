const redacted = "[redacted]";

/** A text that must not end up in a log, a message or an error: only `reveal` gives it out. */
export interface Secret {
  reveal(): string;
  toString(): string;
  toJSON(): string;
}

/** Wraps `value`; every implicit conversion (template, JSON, String) yields "[redacted]". */
export function createSecret(value: string): Secret {
  return {
    reveal: () => value,
    toString: () => redacted,
    toJSON: () => redacted,
  };
}
